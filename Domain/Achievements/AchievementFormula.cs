namespace Transverse.Domain.Achievements;

/// <summary>How a rate of achievement is computed.</summary>
public enum AchievementFormula
{
    /// <summary>The result over the target, where more is better (résultat rapporté à la cible).</summary>
    ResultOverTarget,

    /// <summary>How much of the way from the baseline to the target was gone, where less is better (progrès depuis le départ).</summary>
    ProgressFromBaseline,

    /// <summary>The target over the result, where less is better and no baseline is stated (cible rapportée au résultat).</summary>
    LowerIsBetter,
}
