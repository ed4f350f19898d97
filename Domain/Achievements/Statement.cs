namespace Transverse.Domain.Achievements;

/// <summary>A figure as a document states it: a number, or words in its place.</summary>
/// <param name="Value">The number, with the decimals that are printed; null for words.</param>
/// <param name="Text">The words; null for a number.</param>
public sealed record Statement(decimal? Value, string? Text)
{
    /// <summary>The numbers that rounding makes this one of: from half a unit of its last decimal below to half a unit above.</summary>
    public IReadOnlyList<decimal> Bounds =>
        Value is { } value ? [value - HalfUnit(value), value + HalfUnit(value)] : [];

    private static decimal HalfUnit(decimal value) => new(5, 0, 0, isNegative: false, scale: (byte)(value.Scale + 1));
}
