namespace Transverse.GraphQL.TypeSystem;

/// <summary>A type as a field, argument or variable refers to it: a named type or a wrapper around one (Spec 3.4).</summary>
public abstract class GraphType
{
    /// <summary>The named type inside all wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without its outermost <c>!</c>.</summary>
    public GraphType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <summary>Whether values of it may be given by a client (Spec 3.4.2).</summary>
    public bool IsInputType => Named is LeafType or InputObjectType;

    /// <summary>Whether a field may return it (Spec 3.4.2).</summary>
    public bool IsOutputType => Named is not InputObjectType;
}

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

/// <summary>A type that never holds null (Spec 3.12).</summary>
/// <param name="ofType">The nullable type inside.</param>
public sealed class NonNullType(GraphType ofType) : GraphType
{
    /// <summary>The nullable type inside: never another non-null.</summary>
    public GraphType OfType { get; } = ofType is NonNullType ? throw new ArgumentException("A non-null type can't be non-null again.", nameof(ofType)) : ofType;

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";

    /// <summary>Two wrappers are equal when what they wrap is.</summary>
    public override bool Equals(object? obj) => obj is NonNullType other && OfType.Equals(other.OfType);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(typeof(NonNullType), OfType);
}
