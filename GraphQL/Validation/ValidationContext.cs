using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation;

/// <summary>What the rules share while they judge one document.</summary>
internal sealed class ValidationContext
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly List<GraphQLError> _errors = [];

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        (Schema, Document, Options) = (schema, document, options);
        References = new References(this);
        foreach (var fragment in document.Fragments) _fragments[fragment.Name.Value] = fragment;
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    /// <summary>Where the walk stands; the walker keeps it.</summary>
    public TypeInfo Types { get; set; }

    /// <summary>Which fragments and variables each definition uses; complete when the walk is over.</summary>
    public References References { get; }

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Whether further errors are dropped, so that looking for them is a waste.</summary>
    public bool IsFull => _errors.Count >= Options.MaxErrors;

    /// <summary>The fragment of that name, the last one where names repeat; null when there is none.</summary>
    public FragmentDefinitionNode? Fragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The composite type that a type condition names; null when the schema has none of that name.</summary>
    public NamedType? CompositeType(NamedTypeNode condition) =>
        Schema.TypeOf(condition) is NamedType and not (LeafType or InputObjectType) and var type ? type : null;

    /// <summary>How a message that begins with an operation calls it.</summary>
    public static string Describe(OperationDefinitionNode operation) => operation.Name is { } name ? $"Operation \"{name}\"" : "The operation";

    /// <summary>Adds an error unless there are enough of them.</summary>
    public void Report(string? rule, string message, IEnumerable<SyntaxNode> nodes, IReadOnlyDictionary<string, object?> extensions)
    {
        if (IsFull) return;
        var locations = nodes.Select(node => new SourceLocation(node.Location.Line, node.Location.Column));
        _errors.Add(new GraphQLError(message)
        {
            Rule = rule,
            Locations = [.. locations.Take(Options.MaxLocationsPerError ?? int.MaxValue)],
            Extensions = extensions,
        });
    }
}
