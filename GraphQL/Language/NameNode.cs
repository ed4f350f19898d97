namespace Transverse.GraphQL.Language;

/// <summary>A name together with its place (Spec 2.1.9).</summary>
public sealed class NameNode(string value, Location location = default) : SyntaxNode(location)
{
    /// <summary>The name itself.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
