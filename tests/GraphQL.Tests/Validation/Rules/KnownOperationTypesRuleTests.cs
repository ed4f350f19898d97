using Transverse.GraphQL.Language;
using Transverse.GraphQL.Tools;

namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.2.1.1.</summary>
public sealed class KnownOperationTypesRuleTests() : RuleTests("KnownOperationTypes")
{
    [Fact]
    public void Operations_with_a_root_type_are_accepted() =>
        Accepts("query A { node(id: 1) { id } } mutation B { restore(filter: { technique: OIL }) } subscription C { removed }");

    [Fact]
    public void Operations_without_a_root_type_are_refused() => Refuses(
        """
        query A { today }
        mutation B { today }
        subscription C { today }
        """,
        SchemaBuilder.Build(DocumentParser.Parse("type Query { today: String }")),
        """
        The schema has no mutations: remove this operation.
          at 2:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-Operation-Type-Existence
        The schema has no subscriptions: remove this operation.
          at 3:1
          specifiedBy: https://spec.graphql.org/September2025/#sec-Operation-Type-Existence
        """);
}
