using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Text;

namespace Transverse.Domain.Fundings;

/// <summary>A funded action and a commitment of a plan that it carries out or takes up.</summary>
public sealed class FundedActionLink : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>The key of <see cref="FundedAction"/>.</summary>
    public required int FundedActionId { get; init; }

    /// <summary>The funded action.</summary>
    public FundedAction FundedAction { get; init; } = null!;

    /// <summary>The key of <see cref="Commitment"/>.</summary>
    public required int CommitmentId { get; init; }

    /// <summary>The commitment.</summary>
    public Commitment Commitment { get; init; } = null!;

    /// <summary>What became of the commitment in the funded action.</summary>
    public required CommitmentLinkKind Kind { get; init; }

    /// <summary>How sure the link is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Why they are linked, in our words, in French.</summary>
    public required string Rationale { get; init => (field, RationaleKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Rationale"/>.</summary>
    public string RationaleKey { get; private init; } = "";

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
