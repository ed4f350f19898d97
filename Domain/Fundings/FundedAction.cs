using Transverse.Domain.Actors;
using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Indicators;
using Transverse.Domain.Places;
using Transverse.Domain.Text;
using Transverse.Domain.Themes;

namespace Transverse.Domain.Fundings;

/// <summary>A headed action of a budget document.</summary>
public sealed class FundedAction : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Step, sub-section and position: 1.a.3.</summary>
    public required string Code { get; init; }

    /// <summary>As printed (intitulé).</summary>
    public required string Title { get; init => (field, TitleKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Title"/>.</summary>
    public string TitleKey { get; private init; } = "";

    /// <summary>In our words, in French (résumé); null when the title says it all.</summary>
    public string? Summary { get; init => (field, SummaryKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Summary"/>.</summary>
    public string? SummaryKey { get; private init; }

    /// <summary>Place in its section, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The key of <see cref="Document"/>.</summary>
    public required int DocumentId { get; init; }

    /// <summary>The document that describes it.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>The key of <see cref="Section"/>.</summary>
    public int? SectionId { get; init; }

    /// <summary>The deepest heading that holds it; null when it stands under none.</summary>
    public Section? Section { get; init; }

    /// <summary>The key of <see cref="Step"/>.</summary>
    public int? StepId { get; init; }

    /// <summary>The step among its section and the headings above (étape); null when none.</summary>
    public Section? Step { get; init; }

    /// <summary>The key of <see cref="Family"/>.</summary>
    public int? FamilyId { get; init; }

    /// <summary>The family among its section and the headings above (famille); null when none.</summary>
    public Section? Family { get; init; }

    /// <summary>Its themes with their positions and weights, the main one first.</summary>
    public ICollection<FundedActionTheme> FundedActionThemes { get; } = [];

    /// <summary>Its themes, without order.</summary>
    public ICollection<Theme> Themes { get; } = [];

    /// <summary>Where it takes place, with the positions.</summary>
    public ICollection<FundedActionPlace> FundedActionPlaces { get; } = [];

    /// <summary>Where it takes place, without order.</summary>
    public ICollection<Place> Places { get; } = [];

    /// <summary>Who takes part in it.</summary>
    public ICollection<Participation> Participations { get; } = [];

    /// <summary>Who takes part in it, pays for it or receives from it.</summary>
    public ICollection<Actor> Actors { get; } = [];

    /// <summary>The links with commitments of the plans.</summary>
    public ICollection<FundedActionLink> CommitmentLinks { get; } = [];

    /// <summary>The commitments that it carries out or takes up.</summary>
    public ICollection<Commitment> Commitments { get; } = [];

    /// <summary>Its amounts.</summary>
    public ICollection<Funding> Fundings { get; } = [];

    /// <summary>What is counted or measured about it.</summary>
    public ICollection<Indicator> Indicators { get; } = [];

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
