using Transverse.Domain.Actors;
using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Plans;
using Transverse.Domain.Text;

namespace Transverse.Domain.Indicators;

/// <summary>Something that a document counts or measures.</summary>
public sealed class Indicator : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Stable code, unique over all documents.</summary>
    public required string Code { get; init; }

    /// <summary>In our words, in French (libellé).</summary>
    public required string Label { get; init => (field, LabelKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Label"/>.</summary>
    public string LabelKey { get; private init; } = "";

    /// <summary>In French, as one reads it: personnes, places, %.</summary>
    public required string Unit { get; init => (field, UnitKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Unit"/>.</summary>
    public string UnitKey { get; private init; } = "";

    /// <summary>Which way is better; null where neither is.</summary>
    public BetterWhen? BetterWhen { get; init; }

    /// <summary>Whether observations may be added up.</summary>
    public required Additivity Additivity { get; init; }

    /// <summary>The key of <see cref="Document"/>.</summary>
    public required int DocumentId { get; init; }

    /// <summary>The document that it was first found in.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>The key of <see cref="Plan"/>.</summary>
    public int? PlanId { get; init; }

    /// <summary>The plan that it is about, as a whole or through <see cref="Commitment"/>; null when none.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The key of <see cref="Commitment"/>.</summary>
    public int? CommitmentId { get; init; }

    /// <summary>The commitment that it is about; null when none.</summary>
    public Commitment? Commitment { get; init; }

    /// <summary>The key of <see cref="FundedAction"/>.</summary>
    public int? FundedActionId { get; init; }

    /// <summary>The funded action that it is about; null when none.</summary>
    public FundedAction? FundedAction { get; init; }

    /// <summary>The key of <see cref="Actor"/>.</summary>
    public int? ActorId { get; init; }

    /// <summary>The actor that it is about; null when none.</summary>
    public Actor? Actor { get; init; }

    /// <summary>The figures.</summary>
    public ICollection<Observation> Observations { get; } = [];

    /// <summary>The themes of what it measures.</summary>
    public ICollection<IndicatorTheme> Themes { get; } = [];

    /// <summary>The services concerned by what it measures.</summary>
    public ICollection<IndicatorActor> Services { get; } = [];

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
