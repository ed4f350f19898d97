namespace Transverse.GraphQL.TypeSystem;

/// <summary>A type with fields: an object or an interface.</summary>
public abstract class ComplexType(string name) : NamedType(name)
{
    /// <summary>The fields in order of definition.</summary>
    public MemberList<FieldDefinition> Fields { get; } = new();

    /// <summary>The interfaces that it declares, transitive ones included (Spec 3.6, 3.7).</summary>
    public IList<InterfaceType> Interfaces { get; } = [];
}
