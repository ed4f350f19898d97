namespace Transverse.GraphQL.TypeSystem;

/// <summary>A type that never holds null (Spec 3.12).</summary>
/// <param name="ofType">The nullable type inside.</param>
public sealed class NonNullType(GraphType ofType) : GraphType
{
    /// <summary>The nullable type inside: never another non-null.</summary>
    public GraphType OfType { get; } =
        ofType is NonNullType ? throw new ArgumentException("A non-null type can't be non-null again.", nameof(ofType)) : ofType;

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";

    /// <summary>Two wrappers are equal when what they wrap is.</summary>
    public override bool Equals(object? obj) => obj is NonNullType other && OfType.Equals(other.OfType);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(typeof(NonNullType), OfType);
}
