namespace Transverse.GraphQL.TypeSystem;

/// <summary>An interface type (Spec 3.7).</summary>
public sealed class InterfaceType(string name) : ComplexType(name), IAbstractType
{
    /// <inheritdoc/>
    public Func<object, string?>? ResolveType { get; set; }
}
