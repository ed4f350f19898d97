using Transverse.Domain.Actors;

namespace Transverse.Domain.Indicators;

/// <summary>A service concerned by what an indicator measures: by its commitment or by its funded action.</summary>
public sealed class IndicatorActor
{
    /// <summary>The key of <see cref="Indicator"/>.</summary>
    public required int IndicatorId { get; init; }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; init; } = null!;

    /// <summary>The key of <see cref="Actor"/>.</summary>
    public required int ActorId { get; init; }

    /// <summary>The service.</summary>
    public Actor Actor { get; init; } = null!;
}
