using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>Spec 3.3.1: there is a query root, and no type is the root of two kinds of operations.</summary>
internal static class RootTypesRule
{
    public static IEnumerable<string> Check(Schema schema)
    {
        if (schema.Query is null) yield return "The schema has no root type for queries: define one.";

        var shared = Enum.GetValues<OperationKind>()
            .Select(operation => (Operation: operation, Root: schema.RootOf(operation)))
            .Where(root => root.Root is not null)
            .GroupBy(root => root.Root!, root => NameOf(root.Operation))
            .Where(root => root.Count() > 1);
        foreach (var root in shared) yield return $"\"{root.Key}\" is the root type of {string.Join(" and ", root)}: give each its own.";
    }

    private static string NameOf(OperationKind operation) => operation switch
    {
        OperationKind.Query => "queries",
        OperationKind.Mutation => "mutations",
        _ => "subscriptions",
    };
}
