namespace Transverse.GraphQL.TypeSystem;

/// <summary>A scalar (Spec 3.5).</summary>
public abstract class ScalarType(string name) : LeafType(name)
{
    /// <summary>Where its format is specified; null for the built-in scalars (Spec 3.5.5).</summary>
    public string? SpecifiedByUrl { get; init; }
}
