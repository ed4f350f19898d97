namespace Transverse.GraphQL.TypeSystem;

/// <summary>A union type (Spec 3.8).</summary>
public sealed class UnionType(string name) : NamedType(name), IAbstractType
{
    /// <summary>The member types in order of definition.</summary>
    public IList<ObjectType> Types { get; } = [];

    /// <inheritdoc/>
    public Func<object, string?>? ResolveType { get; set; }
}
