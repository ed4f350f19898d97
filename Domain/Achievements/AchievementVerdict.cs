namespace Transverse.Domain.Achievements;

/// <summary>What the printed rate of achievement is worth beside the computed one.</summary>
public enum AchievementVerdict
{
    /// <summary>The printed rate follows from the printed figures, as far as they are rounded (concordant).</summary>
    Agrees,

    /// <summary>It does not (divergent).</summary>
    Differs,

    /// <summary>A rate is printed, but the figures give none to hold it against (non calculable).</summary>
    NotComputable,

    /// <summary>No number is printed as a rate (non imprimé).</summary>
    NotPrinted,
}
