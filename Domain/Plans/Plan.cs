using Transverse.Domain.Actors;
using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Indicators;
using Transverse.Domain.Reconciliations;
using Transverse.Domain.Text;

namespace Transverse.Domain.Plans;

/// <summary>A plan of the City.</summary>
public sealed class Plan : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Stable code, such as mobilisation-2015.</summary>
    public required string Code { get; init; }

    /// <summary>As printed (titre).</summary>
    public required string Title { get; init => (field, TitleKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Title"/>.</summary>
    public string TitleKey { get; private init; } = "";

    /// <summary>The key of <see cref="Owner"/>.</summary>
    public int? OwnerId { get; init; }

    /// <summary>Who carries the plan (porteur); null when not stated.</summary>
    public Actor? Owner { get; init; }

    /// <summary>First year; null when not stated.</summary>
    public int? StartYear { get; init; }

    /// <summary>Last year; null when not stated.</summary>
    public int? EndYear { get; init; }

    /// <summary>The key of <see cref="Document"/>.</summary>
    public required int DocumentId { get; init; }

    /// <summary>The document that sets it out.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>Its headings.</summary>
    public ICollection<Section> Sections { get; } = [];

    /// <summary>Its commitments of all levels.</summary>
    public ICollection<Commitment> Commitments { get; } = [];

    /// <summary>Who takes part in it or in its commitments.</summary>
    public ICollection<Participation> Participations { get; } = [];

    /// <summary>What is counted or measured about it.</summary>
    public ICollection<Indicator> Indicators { get; } = [];

    /// <summary>Its printed figures that were recomputed, those of its commitments included.</summary>
    public ICollection<Reconciliation> Reconciliations { get; } = [];

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
