namespace Transverse.GraphQL.TypeSystem;

/// <summary>Something that is found by its name.</summary>
public interface IMember
{
    /// <summary>The name, unique among its siblings.</summary>
    string Name { get; }
}
