using Transverse.Domain.Actors;
using Transverse.Domain.Documents;
using Transverse.Domain.Indicators;
using Transverse.Domain.Reconciliations;
using Transverse.Domain.Text;

namespace Transverse.Domain.Fundings;

/// <summary>One amount that a document prints.</summary>
public sealed class Funding : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Stable code.</summary>
    public required string Code { get; init; }

    /// <summary>The amount in cents of euros (montant).</summary>
    public required long AmountCents { get; init; }

    /// <summary>How exactly it is stated.</summary>
    public required Qualifier Qualifier { get; init; }

    /// <summary>The year; null when not stated.</summary>
    public int? Year { get; init; }

    /// <summary>The key of <see cref="Funder"/>.</summary>
    public int? FunderId { get; init; }

    /// <summary>Who pays (financeur); null when not stated.</summary>
    public Actor? Funder { get; init; }

    /// <summary>The key of <see cref="Recipient"/>.</summary>
    public int? RecipientId { get; init; }

    /// <summary>Who receives (bénéficiaire); null when not stated.</summary>
    public Actor? Recipient { get; init; }

    /// <summary>The key of <see cref="FundedAction"/>.</summary>
    public int? FundedActionId { get; init; }

    /// <summary>What it pays for; null when it is not about one action.</summary>
    public FundedAction? FundedAction { get; init; }

    /// <summary>The key of <see cref="Document"/>.</summary>
    public required int DocumentId { get; init; }

    /// <summary>The document that prints it.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>In our words, in French (objet).</summary>
    public required string Label { get; init => (field, LabelKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Label"/>.</summary>
    public string LabelKey { get; private init; } = "";

    /// <summary>What form the money takes.</summary>
    public required FundingNature Nature { get; init; }

    /// <summary>Whether it may be added up.</summary>
    public required Accounting Accounting { get; init; }

    /// <summary>The number of the file or decision; null when not stated.</summary>
    public string? Reference { get; init; }

    /// <summary>The fields of activity as an imported file gives them; null when it gives none, and for other documents.</summary>
    public string? Sectors { get; init => (field, SectorsKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Sectors"/>.</summary>
    public string? SectorsKey { get; private init; }

    /// <summary>The key of <see cref="PartOf"/>.</summary>
    public int? PartOfId { get; init; }

    /// <summary>The total that contains it; null when none.</summary>
    public Funding? PartOf { get; init; }

    /// <summary>The amounts that it contains.</summary>
    public ICollection<Funding> Parts { get; } = [];

    /// <summary>What falls to each theme of the funded action; empty without themes.</summary>
    public ICollection<FundingShare> Shares { get; } = [];

    /// <summary>The reconciliations that it takes part in.</summary>
    public ICollection<Reconciliation> Reconciliations { get; } = [];

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
