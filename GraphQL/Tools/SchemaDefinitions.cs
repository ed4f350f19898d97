using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Tools;

/// <summary>The definitions of a document sorted by what they define, each with its extensions, and what is wrong with them.</summary>
internal sealed class SchemaDefinitions
{
    private readonly Dictionary<string, List<TypeDefinitionNode>> _types = new(StringComparer.Ordinal);
    private readonly List<GraphQLError> _errors = [];

    public SchemaDefinitions(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not TypeSystemDefinitionNode)
                Report("A schema is made of type system definitions only; this is an operation or a fragment.", definition);
        }

        Schema = document.Definitions.OfType<SchemaDefinitionNode>().OrderBy(schema => schema.IsExtension).ToArray();
        foreach (var schema in Schema.Where(schema => !schema.IsExtension).Skip(1)) Report("The schema is defined more than once.", schema);

        Directives = document.Definitions.OfType<DirectiveDefinitionNode>().ToArray();
        foreach (var repeated in Directives.GroupBy(directive => directive.Name.Value).SelectMany(directives => directives.Skip(1)))
            Report($"The directive \"@{repeated.Name}\" is defined more than once.", repeated.Name);

        AddTypes(document.Definitions.OfType<TypeDefinitionNode>().ToLookup(type => type.IsExtension));
    }

    /// <summary>What was found wrong so far, here and by those who read the definitions.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>The schema definition, if any, then its extensions.</summary>
    public IReadOnlyList<SchemaDefinitionNode> Schema { get; }

    /// <summary>The directives in source order.</summary>
    public IReadOnlyList<DirectiveDefinitionNode> Directives { get; }

    /// <summary>For each type its definition, then its extensions.</summary>
    public IEnumerable<IReadOnlyList<TypeDefinitionNode>> Types => _types.Values;

    public void Report(string message, SyntaxNode place) =>
        _errors.Add(new GraphQLError(message) { Locations = [new SourceLocation(place.Location.Line, place.Location.Column)] });

    private void AddTypes(ILookup<bool, TypeDefinitionNode> byExtension)
    {
        foreach (var definition in byExtension[false])
        {
            if (!_types.TryAdd(definition.Name.Value, [definition]))
                Report($"The type \"{definition.Name}\" is defined more than once.", definition.Name);
        }

        foreach (var extension in byExtension[true])
        {
            if (!_types.TryGetValue(extension.Name.Value, out var nodes))
                Report($"The type \"{extension.Name}\" is extended but not defined.", extension.Name);
            else if (nodes[0].GetType() != extension.GetType())
                Report($"The type \"{extension.Name}\" is extended as another kind of type.", extension.Name);
            else nodes.Add(extension);
        }
    }
}
