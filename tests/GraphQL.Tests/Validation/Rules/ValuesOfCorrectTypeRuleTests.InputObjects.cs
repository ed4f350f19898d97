namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Values of input object types.</summary>
public sealed partial class ValuesOfCorrectTypeRuleTests
{
    [Fact]
    public void Something_else_than_an_input_object_is_refused() => Refuses(
        "{ works(filter: [true]) { id } }",
        """
        Argument "filter" can't have this value. Input object "WorkFilter" expects fields in braces.
          at 1:17
          argument: filter
          argumentValue: [true]
          locationType: WorkFilter
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);

    [Fact]
    public void A_missing_required_input_field_is_refused() => Refuses(
        "{ works(filter: { year: 1, and: [{ technique: OIL }, {}] }) { id } }",
        """
        Input object "WorkFilter" needs field "technique" of type "Technique!": give it.
          at 1:17
          field: technique
          specifiedBy: https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields
        Input object "WorkFilter" needs field "technique" of type "Technique!": give it.
          at 1:54
          field: technique
          specifiedBy: https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields
        """);

    [Fact]
    public void An_unknown_input_field_is_refused() => Refuses(
        "{ works(filter: { technique: OIL, length: 1 }) { id } }",
        """
        Input object "WorkFilter" has no field "length": remove it.
          at 1:35
          field: length
          specifiedBy: https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names
        """);

    [Fact]
    public void A_wrong_input_field_is_refused() => Refuses(
        """{ works(filter: { technique: OIL, and: [{ technique: OIL, tags: ["a", 1] }] }) { id } }""",
        """
        Input field "tags" can't have this value. String expects a text, but found 1.
          at 1:71
          fieldName: tags
          fieldType: [String]
          locationType: String
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);

    [Fact]
    public void Of_a_repeated_input_field_the_last_value_is_judged() => Refuses(
        """{ works(filter: { technique: OIL, year: "1", year: 1, max: 1, max: "2" }) { id } }""",
        """
        Input field "max" can't have this value. Int expects an integer between -2147483648 and 2147483647, but found "2".
          at 1:68
          fieldName: max
          fieldType: Int!
          locationType: Int!
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);

    [Fact]
    public void A_wrong_default_of_a_variable_is_refused() => Refuses(
        """query A($a: Int = "1", $b: Int! = null, $c: WorkFilter = { year: 1 }) { works { id } }""",
        """
        Variable "$a" can't have this default. Int expects an integer between -2147483648 and 2147483647, but found "1".
          at 1:19
          variable: a
          variableType: Int
          locationType: Int
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        Variable "$b" can't have this default. Type "Int!" does not allow null.
          at 1:35
          variable: b
          variableType: Int!
          locationType: Int!
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        Input object "WorkFilter" needs field "technique" of type "Technique!": give it.
          at 1:58
          field: technique
          specifiedBy: https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields
        """);

    [Fact]
    public void A_wrong_argument_of_a_directive_is_refused() => Refuses(
        """query A($a: Int @trace(tags: 1)) { works { id @skip(if: "yes") } }""",
        """
        Argument "tags" can't have this value. String expects a text, but found 1.
          at 1:30
          argument: tags
          argumentValue: 1
          locationType: String!
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        Argument "if" can't have this value. Boolean expects true or false, but found "yes".
          at 1:57
          argument: if
          argumentValue: "yes"
          locationType: Boolean!
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);

    [Fact]
    public void An_argument_of_an_unknown_directive_is_judged_as_one_of_the_field() => Refuses(
        """{ works @haunted(first: "ten") { id } }""",
        """
        Argument "first" can't have this value. Int expects an integer between -2147483648 and 2147483647, but found "ten".
          at 1:25
          argument: first
          argumentValue: "ten"
          locationType: Int!
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);

    [Fact]
    public void None_or_several_fields_of_a_oneof_input_object_are_refused() => Refuses(
        """
        {
          a: person(by: {}) { id }
          b: person(by: { id: 1, name: "b" }) { id }
        }
        """,
        """
        Input object "PersonBy" takes exactly one of its fields, and not null: give one.
          at 2:17
          type: PersonBy
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        Input object "PersonBy" takes exactly one of its fields, and not null: give one.
          at 3:17
          type: PersonBy
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);

    [Fact]
    public void A_null_field_of_a_oneof_input_object_is_refused() => Refuses(
        "{ person(by: { id: null }) { id } }",
        """
        Input object "PersonBy" takes exactly one of its fields, and not null: give one.
          at 1:14
          type: PersonBy
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);

    [Fact]
    public void An_unknown_field_does_not_make_up_a_oneof_input_object() => Refuses(
        "{ person(by: { ghost: 1 }) { id } }",
        """
        Input object "PersonBy" has no field "ghost": remove it.
          at 1:16
          field: ghost
          specifiedBy: https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names
        Input object "PersonBy" takes exactly one of its fields, and not null: give one.
          at 1:14
          type: PersonBy
          specifiedBy: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
        """);
}
