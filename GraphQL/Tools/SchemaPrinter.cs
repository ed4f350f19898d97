using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Introspection;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.Tools;

/// <summary>
/// Prints a schema in the schema definition language, in HotChocolate's order: the schema, the root types, then objects, interfaces,
/// unions, inputs, enums, scalars and directives, each by name. What every schema has is left out.
/// </summary>
public static class SchemaPrinter
{
    private static readonly HashSet<string> BuiltIn = [.. BuiltInScalars.All.Select(type => type.Name), .. IntrospectionTypes.All.Select(type => type.Name)];
    private static readonly HashSet<DirectiveDefinition> Specified = [.. SpecifiedDirectives.All];

    /// <summary>The text of a schema, which builds the same schema again; it ends with a line break.</summary>
    public static string Print(Schema schema)
    {
        var directives = schema.Directives.Where(directive => !Specified.Contains(directive));
        DefinitionNode[] definitions =
        [
            SchemaSyntax.Of(schema),
            .. Ordered(schema).Select(SchemaSyntax.Of),
            .. directives.OrderBy(directive => directive.Name, StringComparer.Ordinal).Select(SchemaSyntax.Of),
        ];
        return SyntaxPrinter.Print(new DocumentNode(definitions)) + "\n";
    }

    /// <summary>The text of some types of a schema, in their order; it ends with a line break.</summary>
    public static string Print(IEnumerable<NamedType> types) => SyntaxPrinter.Print(new DocumentNode([.. types.Select(SchemaSyntax.Of)])) + "\n";

    private static IEnumerable<NamedType> Ordered(Schema schema)
    {
        var roots = new[] { schema.Query, schema.Mutation, schema.Subscription }.OfType<NamedType>().ToArray();
        var others = schema.Types.Values.Where(type => !BuiltIn.Contains(type.Name)).Except(roots).ToArray();
        return
        [
            .. roots,
            .. ByName<ObjectType>(others),
            .. ByName<InterfaceType>(others),
            .. ByName<UnionType>(others),
            .. ByName<InputObjectType>(others),
            .. ByName<EnumType>(others),
            .. ByName<ScalarType>(others),
        ];
    }

    private static IEnumerable<NamedType> ByName<T>(IEnumerable<NamedType> types) where T : NamedType =>
        types.Where(type => type is T).OrderBy(type => type.Name, StringComparer.Ordinal);
}
