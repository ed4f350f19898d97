using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Plans;

namespace Transverse.Domain.Actors;

/// <summary>An actor’s part in a commitment, a funded action or a whole plan.</summary>
public sealed class Participation : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>The key of <see cref="Actor"/>.</summary>
    public required int ActorId { get; init; }

    /// <summary>Who takes part.</summary>
    public Actor Actor { get; init; } = null!;

    /// <summary>Its part.</summary>
    public required Role Role { get; init; }

    /// <summary>The key of <see cref="Plan"/>.</summary>
    public int? PlanId { get; init; }

    /// <summary>The plan that it takes part in, as a whole or through <see cref="Commitment"/>; null for a funded action.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The key of <see cref="Commitment"/>.</summary>
    public int? CommitmentId { get; init; }

    /// <summary>The commitment; null for a whole plan or a funded action.</summary>
    public Commitment? Commitment { get; init; }

    /// <summary>The key of <see cref="FundedAction"/>.</summary>
    public int? FundedActionId { get; init; }

    /// <summary>The funded action; null for a plan or a commitment.</summary>
    public FundedAction? FundedAction { get; init; }

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
