using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Indicators;
using Transverse.Domain.Text;

namespace Transverse.Domain.Achievements;

/// <summary>How far a commitment was achieved: the printed rate beside the recomputed one, never one in place of the other.</summary>
public sealed class Achievement : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>The key of <see cref="Commitment"/>.</summary>
    public required int CommitmentId { get; init; }

    /// <summary>The commitment.</summary>
    public Commitment Commitment { get; init; } = null!;

    /// <summary>The key of <see cref="Baseline"/>.</summary>
    public int? BaselineId { get; init; }

    /// <summary>The value at the start; null when not stated.</summary>
    public Observation? Baseline { get; init; }

    /// <summary>The key of <see cref="Target"/>.</summary>
    public int? TargetId { get; init; }

    /// <summary>The value to reach; null when not stated.</summary>
    public Observation? Target { get; init; }

    /// <summary>The key of <see cref="Result"/>.</summary>
    public int? ResultId { get; init; }

    /// <summary>What was measured; null when not stated.</summary>
    public Observation? Result { get; init; }

    /// <summary>The printed rate in percent (taux de réalisation); null when none is printed, or in words.</summary>
    public decimal? PrintedRate { get; init; }

    /// <summary>What the document prints in place of a rate; null when it prints a number or nothing.</summary>
    public string? PrintedText { get; init => (field, PrintedTextKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="PrintedText"/>.</summary>
    public string? PrintedTextKey { get; private init; }

    /// <summary>The <see cref="Assessment.ComputedRate"/>.</summary>
    public decimal? ComputedRate { get; init; }

    /// <summary>The <see cref="Assessment.Formula"/>.</summary>
    public AchievementFormula? Formula { get; init; }

    /// <summary>The <see cref="Assessment.Verdict"/>.</summary>
    public required AchievementVerdict Verdict { get; init; }

    /// <summary>The <see cref="Assessment.Reason"/>.</summary>
    public string? Reason { get; init => (field, ReasonKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Reason"/>.</summary>
    public string? ReasonKey { get; private init; }

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
