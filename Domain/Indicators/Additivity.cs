namespace Transverse.Domain.Indicators;

/// <summary>Whether the observations of an indicator may be added up.</summary>
public enum Additivity
{
    /// <summary>Flows, and counts of distinct things: they may be added (cumulable).</summary>
    Summable,

    /// <summary>A stock or headcount at a date: people may be counted twice (instantané).</summary>
    Snapshot,

    /// <summary>A percentage, an average, a duration per person (taux).</summary>
    Rate,
}
