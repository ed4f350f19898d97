namespace Transverse.GraphQL.TypeSystem;

/// <summary>An object type (Spec 3.6).</summary>
public sealed class ObjectType(string name) : ComplexType(name);
