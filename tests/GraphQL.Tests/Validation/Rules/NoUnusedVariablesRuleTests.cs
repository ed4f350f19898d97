namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.8.4.</summary>
public sealed class NoUnusedVariablesRuleTests() : RuleTests("NoUnusedVariables")
{
    [Fact]
    public void Used_variables_are_accepted() =>
        Accepts("query A($a: ID!, $b: Boolean!, $c: Int, $d: Int! = 1) @trace(level: $d) { node(id: $a) { ...F } works(filter: { and: { year: $c } }) { id } } fragment F on Node { id @skip(if: $b) }");

    [Fact]
    public void Unused_variables_of_an_operation_make_one_error() => Refuses(
        "query A($a: ID!, $b: Int, $c: Int = 1) { works(first: $b) { id } }",
        """
        Operation "A" declares variables that it does not use: $a, $c. Remove them.
          at 1:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variables-Used
        """);

    [Fact]
    public void A_use_in_a_fragment_that_is_not_reached_does_not_count() => Refuses(
        """
        query ($a: Boolean!) { node(id: 1) { id } }
        fragment F on Node { id @skip(if: $a) }
        """,
        """
        The operation declares variables that it does not use: $a. Remove them.
          at 1:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variables-Used
        """);

    [Fact]
    public void A_use_in_another_operation_does_not_count() => Refuses(
        """
        query A($a: ID!) { node(id: $a) { id } }
        query B($a: ID!) { node(id: 1) { id } }
        """,
        """
        Operation "B" declares variables that it does not use: $a. Remove them.
          at 2:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variables-Used
        """);
}
