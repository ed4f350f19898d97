namespace Transverse.GraphQL.Language;

/// <summary>A whole document: executable definitions, type system definitions, or both (Spec 2.3).</summary>
public sealed class DocumentNode(IReadOnlyList<DefinitionNode> definitions, Location location = default) : SyntaxNode(location)
{
    /// <summary>The definitions in source order; at least one.</summary>
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;

    /// <summary>The operations among the definitions, in source order.</summary>
    public IReadOnlyList<OperationDefinitionNode> Operations { get; } = [.. definitions.OfType<OperationDefinitionNode>()];

    /// <summary>The fragments among the definitions, in source order.</summary>
    public IReadOnlyList<FragmentDefinitionNode> Fragments { get; } = [.. definitions.OfType<FragmentDefinitionNode>()];
}
