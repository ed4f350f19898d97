using Transverse.Domain.Themes;

namespace Transverse.Domain.Commitments;

/// <summary>A theme of a commitment.</summary>
public sealed class CommitmentTheme
{
    /// <summary>The key of <see cref="Commitment"/>.</summary>
    public required int CommitmentId { get; init; }

    /// <summary>The commitment.</summary>
    public Commitment Commitment { get; init; } = null!;

    /// <summary>The key of <see cref="Theme"/>.</summary>
    public required int ThemeId { get; init; }

    /// <summary>The theme.</summary>
    public Theme Theme { get; init; } = null!;

    /// <summary>Place among the themes of the commitment, from 1: the main one.</summary>
    public required int Position { get; init; }
}
