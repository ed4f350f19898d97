using Transverse.Domain.Achievements;
using Transverse.Domain.Actors;
using Transverse.Domain.Commitments;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Domain.Plans;
using Transverse.Domain.Reconciliations;

namespace Transverse.Domain.Documents;

/// <summary>Where a fact stands: a range of lines of the plain-text edition of a document.</summary>
public sealed class Citation : IEntity
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>The key of <see cref="Document"/>.</summary>
    public required int DocumentId { get; init; }

    /// <summary>The document.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>First line, from 1.</summary>
    public required int FirstLine { get; init; }

    /// <summary>Last line, included.</summary>
    public required int LastLine { get; init; }

    /// <summary>
    /// The fact exactly as this place prints it: a figure that was normalised, « 3,2 M€ », or a title at a further place; null for
    /// other facts.
    /// </summary>
    public string? Printed { get; init; }

    /// <summary>Place among the citations of the same fact, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The key of <see cref="Plan"/>.</summary>
    public int? PlanId { get; init; }

    /// <summary>The cited plan.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The key of <see cref="Section"/>.</summary>
    public int? SectionId { get; init; }

    /// <summary>The cited section.</summary>
    public Section? Section { get; init; }

    /// <summary>The key of <see cref="Commitment"/>.</summary>
    public int? CommitmentId { get; init; }

    /// <summary>The cited commitment.</summary>
    public Commitment? Commitment { get; init; }

    /// <summary>The key of <see cref="CommitmentLink"/>.</summary>
    public int? CommitmentLinkId { get; init; }

    /// <summary>The cited link.</summary>
    public CommitmentLink? CommitmentLink { get; init; }

    /// <summary>The key of <see cref="Participation"/>.</summary>
    public int? ParticipationId { get; init; }

    /// <summary>The cited participation.</summary>
    public Participation? Participation { get; init; }

    /// <summary>The key of <see cref="Actor"/>.</summary>
    public int? ActorId { get; init; }

    /// <summary>
    /// The actor whose name is cited: set together with <see cref="ActorName"/>, so that an actor is cited wherever it is named.
    /// </summary>
    public Actor? Actor { get; init; }

    /// <summary>The key of <see cref="ActorName"/>.</summary>
    public int? ActorNameId { get; init; }

    /// <summary>The cited spelling.</summary>
    public ActorName? ActorName { get; init; }

    /// <summary>The key of <see cref="Indicator"/>.</summary>
    public int? IndicatorId { get; init; }

    /// <summary>The cited indicator.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The key of <see cref="Observation"/>.</summary>
    public int? ObservationId { get; init; }

    /// <summary>The cited observation.</summary>
    public Observation? Observation { get; init; }

    /// <summary>The key of <see cref="FundedAction"/>.</summary>
    public int? FundedActionId { get; init; }

    /// <summary>The cited funded action.</summary>
    public FundedAction? FundedAction { get; init; }

    /// <summary>The key of <see cref="FundedActionLink"/>.</summary>
    public int? FundedActionLinkId { get; init; }

    /// <summary>The cited link between a funded action and a commitment.</summary>
    public FundedActionLink? FundedActionLink { get; init; }

    /// <summary>The key of <see cref="Funding"/>.</summary>
    public int? FundingId { get; init; }

    /// <summary>The cited amount.</summary>
    public Funding? Funding { get; init; }

    /// <summary>The key of <see cref="Achievement"/>.</summary>
    public int? AchievementId { get; init; }

    /// <summary>The achievement whose figures are cited.</summary>
    public Achievement? Achievement { get; init; }

    /// <summary>The key of <see cref="Reconciliation"/>.</summary>
    public int? ReconciliationId { get; init; }

    /// <summary>The reconciliation whose printed figure is cited.</summary>
    public Reconciliation? Reconciliation { get; init; }
}
