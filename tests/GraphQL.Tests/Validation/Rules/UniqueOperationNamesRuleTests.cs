namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.2.2.1.</summary>
public sealed class UniqueOperationNamesRuleTests() : RuleTests("UniqueOperationNames")
{
    [Fact]
    public void Operations_of_different_names_are_accepted() => Accepts("query A { node(id: 1) { id } } query B { node(id: 2) { id } }");

    [Fact]
    public void A_fragment_may_have_the_name_of_an_operation() => Accepts("query A { node(id: 1) { ...A } } fragment A on Node { id }");

    [Fact]
    public void Operations_of_one_name_are_refused() => Refuses(
        """
        query A { node(id: 1) { id } }
        query A { node(id: 2) { id } }
        """,
        """
        Several operations are named "A": give each a name of its own.
          at 1:7, 2:7
          operation: A
          specifiedBy: https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness
        """);

    [Fact]
    public void Operations_of_one_name_are_refused_whatever_their_kinds() => Refuses(
        """
        query A { node(id: 1) { id } }
        mutation A { lend(id: 2) { id } }
        subscription A { removed }
        """,
        """
        Several operations are named "A": give each a name of its own.
          at 1:7, 2:10
          operation: A
          specifiedBy: https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness
        Several operations are named "A": give each a name of its own.
          at 1:7, 3:14
          operation: A
          specifiedBy: https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness
        """);
}
