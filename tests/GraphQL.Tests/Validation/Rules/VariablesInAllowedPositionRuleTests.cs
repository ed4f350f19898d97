namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.8.5.</summary>
public sealed class VariablesInAllowedPositionRuleTests() : RuleTests("VariablesInAllowedPosition")
{
    [Fact]
    public void Variables_of_the_very_type_are_accepted() =>
        Accepts("query A($a: ID!, $b: [ID!], $c: Int, $d: WorkFilter) { node(id: $a) { id } works(ids: $b, filter: $d) { id } echo(int: $c) }");

    [Fact]
    public void A_non_null_variable_suits_a_nullable_place() => Accepts("query A($a: Int!, $b: [Int!]!) { echo(int: $a, ints: $b) }");

    [Fact]
    public void A_nullable_variable_with_a_default_suits_a_non_null_place() =>
        Accepts("query A($a: Boolean = true) { works { id @include(if: $a) } }");

    [Fact]
    public void A_nullable_variable_suits_a_non_null_place_that_has_a_default() =>
        Accepts("query A($a: Int, $b: Int) { works(first: $a, filter: { technique: OIL, max: $b }) { id } }");

    [Fact]
    public void A_variable_may_be_an_item_of_a_list() =>
        Accepts("query A($a: Int!, $b: [Int!]) { echo(ints: [1, $a]) works(matrix: [$b]) { id } }");

    [Fact]
    public void Undeclared_variables_and_unknown_types_are_passed_over() =>
        Accepts("query A($a: Ghost) { echo(int: $a, string: $b, ghost: $a) }");

    [Fact]
    public void A_non_null_variable_suits_a_field_of_a_oneof_input_object() =>
        Accepts("query A($a: ID!, $b: PersonBy) { a: person(by: { id: $a }) { id } b: person(by: $b) { id } }");

    [Fact]
    public void A_variable_of_another_type_is_refused() => Refuses(
        "query A($a: String) { echo(int: $a) }",
        """
        Variable "$a" of type "String" can't stand where "Int" is expected: declare it as that.
          at 1:9, 1:33
          variable: a
          variableType: String
          locationType: Int
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
        """);

    [Fact]
    public void A_nullable_variable_in_a_non_null_place_is_refused() => Refuses(
        "query A($a: ID) { node(id: $a) { id } }",
        """
        Variable "$a" of type "ID" can't stand where "ID!" is expected: declare it as that.
          at 1:9, 1:28
          variable: a
          variableType: ID
          locationType: ID!
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
        """);

    [Fact]
    public void A_default_of_null_does_not_help() => Refuses(
        "query A($a: Boolean = null) { works { id @include(if: $a) } }",
        """
        Variable "$a" of type "Boolean" can't stand where "Boolean!" is expected: declare it as that.
          at 1:9, 1:55
          variable: a
          variableType: Boolean
          locationType: Boolean!
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
        """);

    [Fact]
    public void A_list_for_one_value_and_one_value_for_a_list_are_refused() => Refuses(
        "query A($a: [Int], $b: Int!) { echo(int: $a, ints: $b) }",
        """
        Variable "$a" of type "[Int]" can't stand where "Int" is expected: declare it as that.
          at 1:9, 1:42
          variable: a
          variableType: [Int]
          locationType: Int
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
        Variable "$b" of type "Int!" can't stand where "[Int!]" is expected: declare it as that.
          at 1:20, 1:52
          variable: b
          variableType: Int!
          locationType: [Int!]
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
        """);

    [Fact]
    public void A_list_of_nullable_items_is_refused_where_items_are_non_null() => Refuses(
        "query A($a: [Int]) { echo(ints: $a) }",
        """
        Variable "$a" of type "[Int]" can't stand where "[Int!]" is expected: declare it as that.
          at 1:9, 1:33
          variable: a
          variableType: [Int]
          locationType: [Int!]
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
        """);

    [Fact]
    public void A_nullable_variable_as_a_non_null_item_is_refused() => Refuses(
        "query A($a: Int) { echo(ints: [$a]) }",
        """
        Variable "$a" of type "Int" can't stand where "Int!" is expected: declare it as that.
          at 1:9, 1:32
          variable: a
          variableType: Int
          locationType: Int!
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
        """);

    [Fact]
    public void A_use_in_a_fragment_is_judged_for_each_operation() => Refuses(
        """
        query A($a: Language) { node(id: 1) { ...F } }
        query B($a: Technique) { node(id: 1) { ...F } }
        fragment F on Work { title(language: $a) }
        """,
        """
        Variable "$a" of type "Technique" can't stand where "Language" is expected: declare it as that.
          at 2:9, 3:38
          variable: a
          variableType: Technique
          locationType: Language
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
        """);

    [Fact]
    public void A_field_of_an_input_object_is_judged() => Refuses(
        "query A($a: String) { works(filter: { technique: OIL, and: [{ technique: OIL, year: $a }] }) { id } }",
        """
        Variable "$a" of type "String" can't stand where "Int" is expected: declare it as that.
          at 1:9, 1:85
          variable: a
          variableType: String
          locationType: Int
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
        """);

    [Fact]
    public void A_nullable_variable_in_a_field_of_a_oneof_input_object_is_refused() => Refuses(
        """query A($a: ID, $b: String = "b") { a: person(by: { id: $a }) { id } b: person(by: { name: $b }) { id } }""",
        """
        Variable "$a" of type "ID" may be null, which no field of "PersonBy" can be: declare it as "ID!".
          at 1:9, 1:57
          variable: a
          variableType: ID
          locationType: ID
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
        Variable "$b" of type "String" may be null, which no field of "PersonBy" can be: declare it as "String!".
          at 1:17, 1:92
          variable: b
          variableType: String
          locationType: String
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
        """);
}
