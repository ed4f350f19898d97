namespace Transverse.Domain.Achievements;

/// <summary>The numbers that a rate of achievement is computed from.</summary>
/// <param name="Formula">How.</param>
/// <param name="Baseline">The value at the start; 0 where the formula has no use for it.</param>
/// <param name="Target">The value to reach.</param>
/// <param name="Result">What was measured.</param>
internal sealed record Figures(AchievementFormula Formula, decimal Baseline, decimal Target, decimal Result)
{
    /// <summary>In percent; null when it would divide by 0.</summary>
    public decimal? Rate => Formula switch
    {
        AchievementFormula.ResultOverTarget => Percent(Result, Target),
        AchievementFormula.ProgressFromBaseline => Percent(Baseline - Result, Baseline - Target),
        _ => Percent(Target, Result),
    };

    /// <summary>
    /// Whether the printed rate may have been computed before baseline and result were rounded for print. The target is no measurement: it
    /// counts as it stands.
    /// </summary>
    public bool MayRoundTo(Statement printed, Statement? baseline, Statement result)
    {
        var rates =
            (from start in baseline?.Bounds ?? [Baseline]
             from end in result.Bounds
             select (this with { Baseline = start, Result = end }).Rate).OfType<decimal>().ToList();
        return rates.Min() <= printed.Bounds[1] && rates.Max() >= printed.Bounds[0];
    }

    private static decimal? Percent(decimal part, decimal whole) => whole == 0 ? null : 100 * part / whole;
}
