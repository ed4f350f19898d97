namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.5.2.2.</summary>
public sealed class NoFragmentCyclesRuleTests() : RuleTests("NoFragmentCycles")
{
    [Fact]
    public void Fragments_may_be_spread_often() =>
        Accepts("{ node(id: 1) { ...A ...B ...A } } fragment A on Node { ...C ...B } fragment B on Node { ...C ...C } fragment C on Node { id }");

    [Fact]
    public void Spreads_of_undefined_fragments_are_no_cycle() => Accepts("fragment A on Node { ...B }");

    [Fact]
    public void A_fragment_that_spreads_itself_is_refused() => Refuses(
        """
        { node(id: 1) { ...A } }
        fragment A on Node { id ...A }
        """,
        """
        Fragment "A" spreads itself: remove a spread to break the circle.
          at 2:25
          fragment: A
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles
        """);

    [Fact]
    public void A_fragment_that_spreads_itself_further_down_is_refused() => Refuses(
        "fragment A on Person { friends { ... on Person { ...A } } }",
        """
        Fragment "A" spreads itself: remove a spread to break the circle.
          at 1:50
          fragment: A
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles
        """);

    [Fact]
    public void Fragments_that_spread_each_other_are_refused() => Refuses(
        """
        fragment A on Node { ...B }
        fragment B on Node { ...C }
        fragment C on Node { ...A }
        """,
        """
        Fragment "A" spreads itself by way of "B", "C": remove a spread to break the circle.
          at 1:22, 2:22, 3:22
          fragment: A
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles
        """);

    [Fact]
    public void Every_cycle_is_refused() => Refuses(
        """
        fragment A on Node { ...A ...B }
        fragment B on Node { ...A ...B }
        """,
        """
        Fragment "A" spreads itself: remove a spread to break the circle.
          at 1:22
          fragment: A
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles
        Fragment "A" spreads itself by way of "B": remove a spread to break the circle.
          at 1:27, 2:22
          fragment: A
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles
        Fragment "B" spreads itself: remove a spread to break the circle.
          at 2:27
          fragment: B
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles
        """);
}
