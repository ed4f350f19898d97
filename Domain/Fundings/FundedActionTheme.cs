using Transverse.Domain.Themes;

namespace Transverse.Domain.Fundings;

/// <summary>A theme of a funded action.</summary>
public sealed class FundedActionTheme
{
    /// <summary>The key of <see cref="FundedAction"/>.</summary>
    public required int FundedActionId { get; init; }

    /// <summary>The funded action.</summary>
    public FundedAction FundedAction { get; init; } = null!;

    /// <summary>The key of <see cref="Theme"/>.</summary>
    public required int ThemeId { get; init; }

    /// <summary>The theme.</summary>
    public Theme Theme { get; init; } = null!;

    /// <summary>Place among the themes of the action, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>
    /// Its share relative to the other themes of the action: 60 beside 40, or 1 beside 1 where the text does not weigh them.
    /// </summary>
    public required int Weight { get; init; }
}
