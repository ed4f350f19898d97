using Transverse.Domain.Themes;

namespace Transverse.Domain.Fundings;

/// <summary>What falls to one theme: the shares of a funding add up to its amount.</summary>
public sealed class FundingShare
{
    /// <summary>The key of <see cref="Funding"/>.</summary>
    public required int FundingId { get; init; }

    /// <summary>The amount.</summary>
    public Funding Funding { get; init; } = null!;

    /// <summary>The key of <see cref="Theme"/>.</summary>
    public required int ThemeId { get; init; }

    /// <summary>The theme.</summary>
    public Theme Theme { get; init; } = null!;

    /// <summary>In cents of euros, allotted by largest remainder.</summary>
    public required long AmountCents { get; init; }
}
