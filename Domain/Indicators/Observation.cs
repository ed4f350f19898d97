using Transverse.Domain.Documents;
using Transverse.Domain.Places;
using Transverse.Domain.Reconciliations;
using Transverse.Domain.Text;

namespace Transverse.Domain.Indicators;

/// <summary>One figure that a document states.</summary>
public sealed class Observation : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Indicator and position, such as b2019-repas/2: unique over all indicators, and the same in every release.</summary>
    public required string Key { get; init; }

    /// <summary>The key of <see cref="Indicator"/>.</summary>
    public required int IndicatorId { get; init; }

    /// <summary>What it measures.</summary>
    public Indicator Indicator { get; init; } = null!;

    /// <summary>Place among the observations of the indicator, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>What it says about the indicator.</summary>
    public required ObservationKind Kind { get; init; }

    /// <summary>The number, with at most four decimals; null where the statement is not a number.</summary>
    public decimal? Value { get; init; }

    /// <summary>The statement where it is not a number; null otherwise.</summary>
    public string? Text { get; init => (field, TextKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Text"/>.</summary>
    public string? TextKey { get; private init; }

    /// <summary>How exactly it is stated.</summary>
    public required Qualifier Qualifier { get; init; }

    /// <summary>Printed period, normalised: 2021, 2015/2019, 2016-11/2018-03; null when not stated.</summary>
    public string? Period { get; init; }

    /// <summary>The year that holds the whole <see cref="Period"/>; null when there is no such year.</summary>
    public int? Year { get; init; }

    /// <summary>Who is counted, as printed in short; null when not stated.</summary>
    public string? Population { get; init => (field, PopulationKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Population"/>.</summary>
    public string? PopulationKey { get; private init; }

    /// <summary>The key of <see cref="Place"/>.</summary>
    public int? PlaceId { get; init; }

    /// <summary>Where; null when not stated.</summary>
    public Place? Place { get; init; }

    /// <summary>The key of <see cref="Document"/>.</summary>
    public required int DocumentId { get; init; }

    /// <summary>The document that states it.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>The reconciliations that it takes part in.</summary>
    public ICollection<Reconciliation> Reconciliations { get; } = [];

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
