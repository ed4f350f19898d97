using Transverse.Domain.Documents;
using Transverse.Domain.Text;

namespace Transverse.Domain.Commitments;

/// <summary>Two commitments about the same intention, or one that names the other.</summary>
public sealed class CommitmentLink : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>The key of <see cref="From"/>.</summary>
    public required int FromId { get; init; }

    /// <summary>The earlier commitment, or the one that names the other.</summary>
    public Commitment From { get; init; } = null!;

    /// <summary>The key of <see cref="To"/>.</summary>
    public required int ToId { get; init; }

    /// <summary>The later commitment, or the one that is named.</summary>
    public Commitment To { get; init; } = null!;

    /// <summary>What became of the intention.</summary>
    public required CommitmentLinkKind Kind { get; init; }

    /// <summary>How sure the link is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Why they are linked, in our words, in French.</summary>
    public required string Rationale { get; init => (field, RationaleKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Rationale"/>.</summary>
    public string RationaleKey { get; private init; } = "";

    /// <summary>Its two ends.</summary>
    public ICollection<CommitmentLinkEnd> Ends { get; } = [];

    /// <summary>The commitments at its ends.</summary>
    public ICollection<Commitment> Commitments { get; } = [];

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
