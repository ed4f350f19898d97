namespace Transverse.GraphQL.Language;

/// <summary>A node of a parsed document. Nodes compare by reference and never change.</summary>
public abstract class SyntaxNode(Location location)
{
    /// <summary>Where the node stands in the source; all zero for nodes made by hand.</summary>
    public Location Location { get; } = location;
}

/// <summary>A name together with its place (Spec 2.1.9).</summary>
public sealed class NameNode(string value, Location location = default) : SyntaxNode(location)
{
    /// <summary>The name itself.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
