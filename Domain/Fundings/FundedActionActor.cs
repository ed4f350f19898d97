using Transverse.Domain.Actors;

namespace Transverse.Domain.Fundings;

/// <summary>An actor that takes part in a funded action, pays for it or receives from it: one row, in how many ways soever.</summary>
public sealed class FundedActionActor
{
    /// <summary>The key of <see cref="FundedAction"/>.</summary>
    public required int FundedActionId { get; init; }

    /// <summary>The funded action.</summary>
    public FundedAction FundedAction { get; init; } = null!;

    /// <summary>The key of <see cref="Actor"/>.</summary>
    public required int ActorId { get; init; }

    /// <summary>The actor.</summary>
    public Actor Actor { get; init; } = null!;
}
