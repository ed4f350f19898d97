namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.2.3.1.</summary>
public sealed class LoneAnonymousOperationRuleTests() : RuleTests("LoneAnonymousOperation")
{
    [Fact]
    public void One_anonymous_operation_is_accepted() => Accepts("{ node(id: 1) { ...F } } fragment F on Node { id }");

    [Fact]
    public void Several_named_operations_are_accepted() => Accepts("query A { node(id: 1) { id } } query B { node(id: 2) { id } }");

    [Fact]
    public void An_anonymous_operation_beside_others_is_refused() => Refuses(
        """
        { node(id: 1) { id } }
        query B { node(id: 2) { id } }
        """,
        """
        The document holds 2 operations, and this one has no name: name every operation.
          at 1:1
          operations: 2
          specifiedBy: https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation
        """);

    [Fact]
    public void Each_of_several_anonymous_operations_is_refused() => Refuses(
        """
        { node(id: 1) { id } }
        subscription { removed }
        """,
        """
        The document holds 2 operations, and this one has no name: name every operation.
          at 1:1
          operations: 2
          specifiedBy: https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation
        The document holds 2 operations, and this one has no name: name every operation.
          at 2:1
          operations: 2
          specifiedBy: https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation
        """);
}
