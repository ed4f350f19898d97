using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Domain.Text;

namespace Transverse.Domain.Places;

/// <summary>An arrondissement, a facility, a city, a region or a country.</summary>
public sealed class Place : IEntity
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Stable code: paris-18e.</summary>
    public required string Code { get; init; }

    /// <summary>Common name (nom).</summary>
    public required string Name { get; init => (field, NameKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Name"/>.</summary>
    public string NameKey { get; private init; } = "";

    /// <summary>What it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>The key of <see cref="Parent"/>.</summary>
    public int? ParentId { get; init; }

    /// <summary>The place that holds it; null at the top.</summary>
    public Place? Parent { get; init; }

    /// <summary>The places directly in it.</summary>
    public ICollection<Place> Children { get; } = [];

    /// <summary>The figures about it.</summary>
    public ICollection<Observation> Observations { get; } = [];

    /// <summary>The funded actions that take place there.</summary>
    public ICollection<FundedAction> FundedActions { get; } = [];
}
