namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.1.1.</summary>
public sealed class ExecutableDefinitionsRuleTests() : RuleTests("ExecutableDefinitions")
{
    [Fact]
    public void Operations_and_fragments_are_executable() => Accepts("query A { node(id: 1) { ...F } } fragment F on Node { id }");

    [Fact]
    public void Type_definitions_and_extensions_are_refused() => Refuses(
        """
        query A { node(id: 1) { id } }
        extend type Painting { colour: String }
        scalar Weight
        """,
        """
        The definition of the type "Painting" can't be executed: remove it from the document.
          at 2:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-Executable-Definitions
        The definition of the type "Weight" can't be executed: remove it from the document.
          at 3:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-Executable-Definitions
        """);

    [Fact]
    public void Schema_and_directive_definitions_are_refused() => Refuses(
        """
        { node(id: 1) { id } }
        schema { query: Query }
        directive @late on FIELD
        """,
        """
        The definition of the schema can't be executed: remove it from the document.
          at 2:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-Executable-Definitions
        The definition of the directive "@late" can't be executed: remove it from the document.
          at 3:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-Executable-Definitions
        """);
}
