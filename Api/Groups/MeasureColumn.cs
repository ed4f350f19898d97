namespace Transverse.Api.Groups;

/// <summary>One number of a group.</summary>
/// <param name="Measure">What is measured; null for the records themselves.</param>
/// <param name="Function">What is computed of it.</param>
internal readonly record struct MeasureColumn(Measure? Measure, MeasureFunction Function)
{
    /// <summary>How many records a group has.</summary>
    public static MeasureColumn Records { get; } = new(Measure: null, MeasureFunction.Count);
}
