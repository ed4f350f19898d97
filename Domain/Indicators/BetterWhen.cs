namespace Transverse.Domain.Indicators;

/// <summary>Which way an indicator improves.</summary>
public enum BetterWhen
{
    /// <summary>More is better (à la hausse).</summary>
    Higher,

    /// <summary>Less is better (à la baisse).</summary>
    Lower,
}
