namespace Transverse.Infrastructure.Persistence;

/// <summary>One key of a list that a query receives as a single parameter: no table holds it.</summary>
public sealed class KeyRow
{
    /// <summary>The key.</summary>
    public int Value { get; init; }
}
