namespace Transverse.GraphQL.TypeSystem;

/// <summary>A type with fields: an object or an interface.</summary>
public abstract class ComplexType(string name) : NamedType(name)
{
    /// <summary>The fields in order of definition.</summary>
    public MemberList<FieldDefinition> Fields { get; } = new();

    /// <summary>The interfaces that it declares, transitive ones included (Spec 3.6, 3.7).</summary>
    public IList<InterfaceType> Interfaces { get; } = [];
}

/// <summary>An object type (Spec 3.6).</summary>
public sealed class ObjectType(string name) : ComplexType(name);

/// <summary>An interface type (Spec 3.7).</summary>
public sealed class InterfaceType(string name) : ComplexType(name), IAbstractType
{
    /// <inheritdoc/>
    public Func<object, string?>? ResolveType { get; set; }
}

/// <summary>A union type (Spec 3.8).</summary>
public sealed class UnionType(string name) : NamedType(name), IAbstractType
{
    /// <summary>The member types in order of definition.</summary>
    public IList<ObjectType> Types { get; } = [];

    /// <inheritdoc/>
    public Func<object, string?>? ResolveType { get; set; }
}

/// <summary>A type whose values are objects of several types.</summary>
public interface IAbstractType
{
    /// <summary>From a value to the name of its object type; null when it belongs to none.</summary>
    Func<object, string?>? ResolveType { get; set; }
}
