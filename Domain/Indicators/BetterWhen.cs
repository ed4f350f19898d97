namespace Transverse.Domain.Indicators;

/// <summary>Which way an indicator improves.</summary>
public enum BetterWhen
{
    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,
}
