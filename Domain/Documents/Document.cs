using Transverse.Domain.Actors;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Domain.Plans;
using Transverse.Domain.Text;

namespace Transverse.Domain.Documents;

/// <summary>A published document that facts are taken from.</summary>
public sealed class Document : IEntity
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Stable code, such as bilan-2019.</summary>
    public required string Code { get; init; }

    /// <summary>As printed (titre).</summary>
    public required string Title { get; init => (field, TitleKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Title"/>.</summary>
    public string TitleKey { get; private init; } = "";

    /// <summary>The key of <see cref="Publisher"/>.</summary>
    public int? PublisherId { get; init; }

    /// <summary>Who published it (éditeur); null when the document does not say.</summary>
    public Actor? Publisher { get; init; }

    /// <summary>The date of publication as printed, such as 2022-11; null when not printed.</summary>
    public string? Published { get; init; }

    /// <summary>Language code: fr.</summary>
    public required string Language { get; init; }

    /// <summary>Lines of the plain-text edition, which citations count from 1.</summary>
    public required int LineCount { get; init; }

    /// <summary>File name of the plain-text edition.</summary>
    public required string Source { get; init; }

    /// <summary>How it came into the data.</summary>
    public Origin Origin { get; init; }

    /// <summary>How many facts of the dataset cite this document.</summary>
    public required int FactCount { get; init; }

    /// <summary>How many of its lines at least one fact cites.</summary>
    public required int CitedLineCount { get; init; }

    /// <summary>All its headings.</summary>
    public ICollection<Section> Sections { get; } = [];

    /// <summary>The plans that it sets out.</summary>
    public ICollection<Plan> Plans { get; } = [];

    /// <summary>The funded actions that it describes.</summary>
    public ICollection<FundedAction> FundedActions { get; } = [];

    /// <summary>The amounts that it prints.</summary>
    public ICollection<Funding> Fundings { get; } = [];

    /// <summary>What it counts or measures.</summary>
    public ICollection<Indicator> Indicators { get; } = [];

    /// <summary>The figures that it states.</summary>
    public ICollection<Observation> Observations { get; } = [];

    /// <summary>The ranges of lines that were read and hold no fact.</summary>
    public ICollection<CoverageNote> CoverageNotes { get; } = [];

    /// <summary>The known actors that an imported file was found to name.</summary>
    public ICollection<ImportMatch> Matches { get; } = [];
}
