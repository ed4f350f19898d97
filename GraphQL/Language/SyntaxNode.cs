namespace Transverse.GraphQL.Language;

/// <summary>A node of a parsed document. Nodes compare by reference and never change.</summary>
public abstract class SyntaxNode(Location location)
{
    /// <summary>Where the node stands in the source; all zero for nodes made by hand.</summary>
    public Location Location { get; } = location;
}
