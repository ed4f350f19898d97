using Transverse.Domain.Places;

namespace Transverse.Domain.Fundings;

/// <summary>A place of a funded action.</summary>
public sealed class FundedActionPlace
{
    /// <summary>The key of <see cref="FundedAction"/>.</summary>
    public required int FundedActionId { get; init; }

    /// <summary>The funded action.</summary>
    public FundedAction FundedAction { get; init; } = null!;

    /// <summary>The key of <see cref="Place"/>.</summary>
    public required int PlaceId { get; init; }

    /// <summary>The place.</summary>
    public Place Place { get; init; } = null!;

    /// <summary>Place among the places of the action, from 1.</summary>
    public required int Position { get; init; }
}
