namespace Transverse.Domain.Commitments;

/// <summary>One end of a link, so that a commitment finds its links in both directions.</summary>
public sealed class CommitmentLinkEnd
{
    /// <summary>The key of <see cref="Commitment"/>.</summary>
    public required int CommitmentId { get; init; }

    /// <summary>The commitment that stands there.</summary>
    public Commitment Commitment { get; init; } = null!;

    /// <summary>The key of <see cref="Link"/>.</summary>
    public required int LinkId { get; init; }

    /// <summary>The link.</summary>
    public CommitmentLink Link { get; init; } = null!;
}
