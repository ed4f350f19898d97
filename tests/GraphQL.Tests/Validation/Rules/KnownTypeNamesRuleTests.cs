namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.5.1.2 and 5.8.2.</summary>
public sealed class KnownTypeNamesRuleTests() : RuleTests("KnownTypeNames")
{
    [Fact]
    public void Types_of_the_schema_are_accepted() =>
        Accepts("query A($a: [ID!]!, $b: WorkFilter, $c: Date) { works(ids: $a) { ... on Painting { id } } }");

    [Fact]
    public void An_unknown_type_of_a_fragment_is_refused() => Refuses(
        """
        { node(id: 1) { ...F ... on Drawing { id } } }
        fragment F on Etching { id }
        """,
        """
        The schema has no type "Drawing": let the fragment stand on a type that it has.
          at 1:29
          typeCondition: Drawing
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence
        The schema has no type "Etching": let fragment "F" stand on a type that it has.
          at 2:15
          typeCondition: Etching
          fragment: F
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence
        """);

    [Fact]
    public void An_unknown_type_of_a_variable_is_refused() => Refuses(
        "query A($a: [Money!]) { works { id } }",
        """
        The schema has no type "Money": give variable "$a" a type that it has.
          at 1:14
          variable: a
          variableType: [Money!]
          specifiedBy: https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types
        """);

    [Fact]
    public void A_scalar_that_the_schema_does_not_use_is_unknown() => Refuses(
        "query A($a: Long) { works { id } }",
        """
        The schema has no type "Long": give variable "$a" a type that it has.
          at 1:13
          variable: a
          variableType: Long
          specifiedBy: https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types
        """);
}
