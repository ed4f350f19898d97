using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Domain.Plans;
using Transverse.Domain.Text;

namespace Transverse.Domain.Reconciliations;

/// <summary>A printed figure held against what it should equal; neither number replaces the other.</summary>
public sealed class Reconciliation : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Stable code: sum-5.d.3-1, rate-contrat-de-ville-2015-f2, b2019-ivry-personnes.</summary>
    public required string Code { get; init; }

    /// <summary>What is held against what.</summary>
    public required ReconciliationKind Kind { get; init; }

    /// <summary>Which figure, in our words, in French (libellé).</summary>
    public required string Label { get; init => (field, LabelKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Label"/>.</summary>
    public string LabelKey { get; private init; } = "";

    /// <summary>The printed figure, amounts in euros; null when the statement is no number.</summary>
    public decimal? Printed { get; init; }

    /// <summary>The <see cref="Comparison.Computed"/>.</summary>
    public decimal? Computed { get; init; }

    /// <summary>The <see cref="Comparison.Difference"/>.</summary>
    public decimal? Difference { get; init; }

    /// <summary>What came of it.</summary>
    public required ReconciliationVerdict Verdict { get; init; }

    /// <summary>Why, in our words, in French (explication).</summary>
    public required string Explanation { get; init => (field, ExplanationKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Explanation"/>.</summary>
    public string ExplanationKey { get; private init; } = "";

    /// <summary>The key of <see cref="Document"/>.</summary>
    public required int DocumentId { get; init; }

    /// <summary>The document that prints the figure.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>The key of <see cref="Plan"/>.</summary>
    public int? PlanId { get; init; }

    /// <summary>The plan that it is about, as a whole or through <see cref="Commitment"/>; null when none.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The key of <see cref="Commitment"/>.</summary>
    public int? CommitmentId { get; init; }

    /// <summary>The commitment that it is about; null when none.</summary>
    public Commitment? Commitment { get; init; }

    /// <summary>The amounts on both sides, the printed total included.</summary>
    public ICollection<Funding> Fundings { get; } = [];

    /// <summary>The figures on both sides, the printed one included.</summary>
    public ICollection<Observation> Observations { get; } = [];

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
