namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.8.3.</summary>
public sealed class NoUndefinedVariablesRuleTests() : RuleTests("NoUndefinedVariables")
{
    [Fact]
    public void Declared_variables_are_accepted() =>
        Accepts("query A($a: ID!, $b: Boolean!) { node(id: $a) { ...F } } fragment F on Node { id @skip(if: $b) }");

    [Fact]
    public void Variables_of_a_fragment_that_no_operation_uses_are_passed_over() =>
        Accepts("{ works { id } } fragment F on Painting { title(language: $l) }");

    [Fact]
    public void An_undeclared_variable_is_refused() => Refuses(
        "query A($a: ID!) { node(id: $b) { id } }",
        """
        Operation "A" uses variables that it does not declare: $b. Declare them.
          at 1:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined
        """);

    [Fact]
    public void All_undeclared_variables_of_an_operation_make_one_error() => Refuses(
        "{ works(first: $a, ids: [$b], filter: { and: [{ year: $c, year: $a }] }) @include(if: $d) { id } }",
        """
        The operation uses variables that it does not declare: $a, $b, $c, $d. Declare them.
          at 1:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined
        """);

    [Fact]
    public void A_fragment_may_need_variables_of_each_operation_that_reaches_it() => Refuses(
        """
        query A($a: Boolean!) { node(id: 1) { ...F } }
        query B { node(id: 1) { ...F } }
        fragment F on Node { ...G }
        fragment G on Node { id @skip(if: $a) }
        """,
        """
        Operation "B" uses variables that it does not declare: $a. Declare them.
          at 2:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined
        """);

    [Fact]
    public void Circular_fragments_are_followed_once() => Refuses(
        """
        query A { node(id: 1) { ...F } }
        fragment F on Node { ...G id @skip(if: $a) }
        fragment G on Node { ...F }
        """,
        """
        Operation "A" uses variables that it does not declare: $a. Declare them.
          at 1:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined
        """);
}
