namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.8.1.</summary>
public sealed class UniqueVariableNamesRuleTests() : RuleTests("UniqueVariableNames")
{
    [Fact]
    public void Operations_may_declare_variables_of_one_name() =>
        Accepts("query A($id: ID!) { node(id: $id) { id } } query B($id: ID!) { node(id: $id) { id } }");

    [Fact]
    public void Variables_of_one_name_are_refused() => Refuses(
        "query A($id: ID!, $first: Int, $id: String!) { node(id: $id) { id } }",
        """
        Variable "$id" is declared 2 times: declare it once.
          at 1:10, 1:33
          variable: id
          variableType: String!
          specifiedBy: https://spec.graphql.org/September2025/#sec-Variable-Uniqueness
        """);
}
