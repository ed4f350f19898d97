using Transverse.Domain.Themes;

namespace Transverse.Domain.Indicators;

/// <summary>A theme of what an indicator measures: of its commitment or of its funded action.</summary>
public sealed class IndicatorTheme
{
    /// <summary>The key of <see cref="Indicator"/>.</summary>
    public required int IndicatorId { get; init; }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; init; } = null!;

    /// <summary>The key of <see cref="Theme"/>.</summary>
    public required int ThemeId { get; init; }

    /// <summary>The theme.</summary>
    public Theme Theme { get; init; } = null!;
}
