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
