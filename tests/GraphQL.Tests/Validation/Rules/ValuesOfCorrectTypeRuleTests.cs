namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.6.1, 5.6.2 and 5.6.4.</summary>
public sealed partial class ValuesOfCorrectTypeRuleTests() : RuleTests("ValuesOfCorrectType")
{
    [Fact]
    public void Values_of_every_kind_are_accepted() =>
        Accepts("""{ echo(int: -1, float: 1.5e3, string: "a", boolean: true, id: "a", technique: OIL, date: "2020-01-01", ints: [1, 2]) }""");

    [Fact]
    public void Integers_are_floats_and_ids() => Accepts("{ echo(float: 1, id: 1) }");

    [Fact]
    public void Null_is_accepted_where_the_type_is_nullable() =>
        Accepts("{ echo(int: null, ints: null, filter: null) works(matrix: [null, [null]]) { id } }");

    [Fact]
    public void One_value_is_a_list_of_one() =>
        Accepts("""{ echo(ints: 1) works(matrix: 1, filter: { technique: OIL, and: { technique: OIL }, tags: "a" }) { id } }""");

    [Fact]
    public void Custom_scalars_take_what_they_like() => Accepts("query A($a: Int) { echo(date: { day: [$a, 1] }) }");

    [Fact]
    public void Input_objects_may_leave_out_what_is_nullable_or_has_a_default() => Accepts("{ works(filter: { technique: OIL }) { id } }");

    [Fact]
    public void Variables_are_the_business_of_another_rule() =>
        Accepts("query A($a: String, $b: Ghost) { echo(int: $a, ints: [$a], filter: { technique: $b }) person(by: { id: $a }) { id } }");

    [Fact]
    public void Values_of_unknown_arguments_and_variable_types_are_passed_over() => Accepts("query A($a: Ghost = 1) { echo(ghost: 1) }");

    [Fact]
    public void Exactly_one_field_of_a_oneof_input_object_is_accepted() =>
        Accepts("{ a: person(by: { id: 1 }) { id } b: person(by: { filter: { technique: OIL } }) { id } }");

    [Fact]
    public void An_argument_of_another_type_is_refused() => Refuses(
        """{ echo(int: "1") }""",
        """
        Argument "int" can't have this value. Int expects an integer between -2147483648 and 2147483647, but found "1".
          at 1:13
          argument: int
          argumentValue: "1"
          locationType: Int
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);

    [Fact]
    public void Built_in_scalars_refuse_what_is_not_theirs() => Refuses(
        """
        { echo(
          int: 2147483648
          float: "1"
          string: 1
          boolean: 1
          id: 1.5) }
        """,
        """
        Argument "int" can't have this value. Int expects an integer between -2147483648 and 2147483647, but found 2147483648.
          at 2:8
          argument: int
          argumentValue: 2147483648
          locationType: Int
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        Argument "float" can't have this value. Float expects a finite number, but found "1".
          at 3:10
          argument: float
          argumentValue: "1"
          locationType: Float
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        Argument "string" can't have this value. String expects a text, but found 1.
          at 4:11
          argument: string
          argumentValue: 1
          locationType: String
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        Argument "boolean" can't have this value. Boolean expects true or false, but found 1.
          at 5:12
          argument: boolean
          argumentValue: 1
          locationType: Boolean
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        Argument "id" can't have this value. ID expects a text or an integer, but found 1.5.
          at 6:7
          argument: id
          argumentValue: 1.5
          locationType: ID
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);

    [Fact]
    public void Enums_refuse_strings_and_unknown_values() => Refuses(
        """{ a: echo(technique: "OIL") b: echo(technique: CHALK) }""",
        """
        Argument "technique" can't have this value. Technique expects one of its values, without quotes, but found "OIL".
          at 1:22
          argument: technique
          argumentValue: "OIL"
          locationType: Technique
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        Argument "technique" can't have this value. Technique expects one of its values, without quotes, but found CHALK.
          at 1:48
          argument: technique
          argumentValue: CHALK
          locationType: Technique
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);

    [Fact]
    public void Lists_are_refused_item_by_item() => Refuses(
        """{ echo(ints: [1, "2", 3, null]) }""",
        """
        Argument "ints" can't have this value. Int expects an integer between -2147483648 and 2147483647, but found "2".
          at 1:18
          argument: ints
          argumentValue: [1, "2", 3, null]
          locationType: Int!
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        Argument "ints" can't have this value. Type "Int!" does not allow null.
          at 1:26
          argument: ints
          argumentValue: [1, "2", 3, null]
          locationType: Int!
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);

    [Fact]
    public void A_list_is_refused_where_one_value_is_expected() => Refuses(
        """{ echo(int: [1], string: { a: "b" }) }""",
        """
        Argument "int" can't have this value. Int expects an integer between -2147483648 and 2147483647, but found a list.
          at 1:13
          argument: int
          argumentValue: [1]
          locationType: Int
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        Argument "string" can't have this value. String expects a text, but found an object.
          at 1:26
          argument: string
          argumentValue: { a: "b" }
          locationType: String
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);

    [Fact]
    public void Null_is_refused_where_the_type_is_non_null() => Refuses(
        "{ node(id: null) { id } works(filter: { technique: null }) { id } }",
        """
        Argument "id" can't have this value. Type "ID!" does not allow null.
          at 1:12
          argument: id
          argumentValue: null
          locationType: ID!
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        Input field "technique" can't have this value. Type "Technique!" does not allow null.
          at 1:52
          fieldName: technique
          fieldType: Technique!
          locationType: Technique!
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);
}
