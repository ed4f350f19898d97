namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.5.1.4.</summary>
public sealed class NoUnusedFragmentsRuleTests() : RuleTests("NoUnusedFragments")
{
    [Fact]
    public void Fragments_that_operations_reach_are_accepted() =>
        Accepts("query A { node(id: 1) { ...A } } query B { node(id: 1) { ... on Node { ...C } } } fragment A on Node { ...B } fragment B on Node { id } fragment C on Node { id }");

    [Fact]
    public void Fragments_that_no_operation_reaches_are_refused() => Refuses(
        """
        { node(id: 1) { ...A } }
        fragment A on Node { id }
        fragment B on Node { id }
        """,
        """
        No operation uses fragment "B": spread or remove it.
          at 3:1
          fragment: B
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used
        """);

    [Fact]
    public void Fragments_that_only_spread_each_other_are_refused() => Refuses(
        """
        { node(id: 1) { id } }
        fragment A on Node { ...B }
        fragment B on Node { ...A }
        """,
        """
        No operation uses fragment "A": spread or remove it.
          at 2:1
          fragment: A
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used
        No operation uses fragment "B": spread or remove it.
          at 3:1
          fragment: B
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used
        """);
}
