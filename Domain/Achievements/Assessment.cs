using Transverse.Domain.Indicators;

namespace Transverse.Domain.Achievements;

/// <summary>A rate of achievement recomputed from what a document prints, beside the rate that it prints itself.</summary>
/// <param name="ComputedRate">In percent, with two decimals; null when it can’t be computed.</param>
/// <param name="Formula">How it was computed; null with it.</param>
/// <param name="Verdict">What the printed rate is worth.</param>
/// <param name="Reason">Why a rate is missing or differs, in French; null when the printed rate is the computed one.</param>
public sealed record Assessment(decimal? ComputedRate, AchievementFormula? Formula, AchievementVerdict Verdict, string? Reason)
{
    private const int Decimals = 2;

    /// <summary>Assesses the figures of one commitment; what the document does not state is null.</summary>
    /// <param name="baseline">The value at the start.</param>
    /// <param name="target">The value to reach.</param>
    /// <param name="result">What was measured.</param>
    /// <param name="printed">The rate in percent that the document prints.</param>
    /// <param name="betterWhen">Which way is better.</param>
    public static Assessment Of(Statement? baseline, Statement? target, Statement? result, Statement? printed, BetterWhen? betterWhen)
    {
        var formula = FormulaOf(betterWhen, baseline);
        if (AssessmentReason.Obstacle(formula, baseline, target, result) is { } obstacle)
        {
            return printed?.Value is null
                ? new(null, null, AchievementVerdict.NotPrinted, $"{AssessmentReason.NoRate(printed)} {obstacle}")
                : new(null, null, AchievementVerdict.NotComputable, obstacle);
        }

        var figures = new Figures(formula!.Value, baseline?.Value ?? 0, target!.Value!.Value, result!.Value!.Value);
        var computed = Rounded(figures.Rate!.Value, Decimals);
        if (printed?.Value is not { } rate) return new(computed, formula, AchievementVerdict.NotPrinted, AssessmentReason.NoRate(printed));
        if (Rounded(figures.Rate.Value, rate.Scale) == rate) return new(computed, formula, AchievementVerdict.Agrees, null);

        return figures.MayRoundTo(printed, baseline, result)
            ? new(computed, formula, AchievementVerdict.Agrees, AssessmentReason.Rounding(computed))
            : new(computed, formula, AchievementVerdict.Differs, AssessmentReason.Difference(rate, computed, figures));
    }

    internal static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static AchievementFormula? FormulaOf(BetterWhen? betterWhen, Statement? baseline) => (betterWhen, baseline) switch
    {
        (BetterWhen.Higher, _) => AchievementFormula.ResultOverTarget,
        (BetterWhen.Lower, null) => AchievementFormula.LowerIsBetter,
        (BetterWhen.Lower, _) => AchievementFormula.ProgressFromBaseline,
        _ => null,
    };
}
