using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tools;

/// <summary>Makes a schema from its text in the schema definition language (Spec 3).</summary>
public static class SchemaBuilder
{
    /// <summary>
    /// Builds the schema that the definitions describe, extensions included. Custom scalars take any value, abstract types have no
    /// <see cref="IAbstractType.ResolveType"/>, fields have no resolvers. Whether the schema is valid is for schema validation to say.
    /// </summary>
    /// <param name="document">Type system definitions and extensions.</param>
    /// <exception cref="GraphQLException">The definitions do not make a schema: every reason, with its place.</exception>
    public static Schema Build(DocumentNode document)
    {
        var definitions = new SchemaDefinitions(document);
        var types = new SchemaTypes(definitions);
        types.Define();
        var directives = definitions.Directives.Select(types.Define).ToArray();
        var roots = Roots(definitions, types);
        if (definitions.Errors.Count > 0) throw new GraphQLException(definitions.Errors);

        return new Schema(
            roots.GetValueOrDefault(OperationKind.Query),
            roots.GetValueOrDefault(OperationKind.Mutation),
            roots.GetValueOrDefault(OperationKind.Subscription),
            types.All,
            directives)
        {
            Description = definitions.Schema is [var schema, ..] ? schema.Description?.Value : null,
            AppliedDirectives = [.. definitions.Schema.SelectMany(part => part.Directives)],
        };
    }

    /// <summary>Spec 3.3.1: without a schema definition, the roots are the object types named Query, Mutation and Subscription.</summary>
    private static Dictionary<OperationKind, ObjectType> Roots(SchemaDefinitions definitions, SchemaTypes types)
    {
        var roots = new Dictionary<OperationKind, ObjectType>();
        foreach (var root in definitions.Schema.SelectMany(schema => schema.OperationTypes))
        {
            if (types.Resolve<ObjectType>(root.Type, "an object type") is { } type && !roots.TryAdd(root.Operation, type))
                definitions.Report($"The root of {Plural(root.Operation)} is given more than once.", root);
        }

        if (definitions.Schema.All(schema => schema.IsExtension))
        {
            foreach (var operation in Enum.GetValues<OperationKind>())
            {
                if (types.All.FirstOrDefault(type => type.Name == operation.ToString()) is ObjectType type) roots.TryAdd(operation, type);
            }
        }

        return roots;
    }

    private static string Plural(OperationKind operation) => operation switch
    {
        OperationKind.Query => "queries",
        OperationKind.Mutation => "mutations",
        _ => "subscriptions",
    };
}
