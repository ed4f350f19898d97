namespace Transverse.GraphQL.TypeSystem;

/// <summary>A type whose values are objects of several types.</summary>
public interface IAbstractType
{
    /// <summary>From a value to the name of its object type; null when it belongs to none.</summary>
    Func<object, string?>? ResolveType { get; set; }
}
