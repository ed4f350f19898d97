namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.5.2.1.</summary>
public sealed class KnownFragmentNamesRuleTests() : RuleTests("KnownFragmentNames")
{
    [Fact]
    public void Spreads_of_defined_fragments_are_accepted() =>
        Accepts("{ node(id: 1) { ...A ... on Node { ...B } } } fragment A on Node { ...B } fragment B on Node { id }");

    [Fact]
    public void Spreads_of_undefined_fragments_are_refused() => Refuses(
        """
        { node(id: 1) { ...A ... on Node { ...C } } }
        fragment A on Node { ...D }
        """,
        """
        The document has no fragment "C": define it, or remove the spread.
          at 1:39
          fragment: C
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined
        The document has no fragment "D": define it, or remove the spread.
          at 2:25
          fragment: D
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined
        """);
}
