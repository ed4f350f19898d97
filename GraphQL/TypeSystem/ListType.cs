namespace Transverse.GraphQL.TypeSystem;

/// <summary>A list of another type (Spec 3.11).</summary>
/// <param name="ofType">The type of the items.</param>
public sealed class ListType(GraphType ofType) : GraphType
{
    /// <summary>The type of the items.</summary>
    public GraphType OfType { get; } = ofType;

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{OfType}]";

    /// <summary>Two wrappers are equal when what they wrap is.</summary>
    public override bool Equals(object? obj) => obj is ListType other && OfType.Equals(other.OfType);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(typeof(ListType), OfType);
}
