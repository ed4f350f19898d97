namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.5.1.1.</summary>
public sealed class UniqueFragmentNamesRuleTests() : RuleTests("UniqueFragmentNames")
{
    [Fact]
    public void Fragments_of_different_names_are_accepted() =>
        Accepts("{ node(id: 1) { ...A ...B ... on Node { id } } } fragment A on Node { id } fragment B on Node { id }");

    [Fact]
    public void Fragments_of_one_name_are_refused() => Refuses(
        """
        { node(id: 1) { ...A } }
        fragment A on Node { id }
        fragment A on Person { name }
        """,
        """
        Several fragments are named "A": give each a name of its own.
          at 2:10, 3:10
          fragment: A
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness
        """);
}
