using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Domain.Plans;
using Transverse.Domain.Text;

namespace Transverse.Domain.Actors;

/// <summary>An organisation, a service or an elected official.</summary>
public sealed class Actor : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Stable short name: france-terre-d-asile.</summary>
    public required string Slug { get; init; }

    /// <summary>Full common name (nom).</summary>
    public required string Name { get; init => (field, NameKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Name"/>.</summary>
    public string NameKey { get; private init; } = "";

    /// <summary>Acronym (sigle); null when it has none.</summary>
    public string? Acronym { get; init => (field, AcronymKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Acronym"/>.</summary>
    public string? AcronymKey { get; private init; }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The key of <see cref="Parent"/>.</summary>
    public int? ParentId { get; init; }

    /// <summary>The direction or body that it belongs to; null when none.</summary>
    public Actor? Parent { get; init; }

    /// <summary>The key of <see cref="Direction"/>.</summary>
    public int? DirectionId { get; init; }

    /// <summary>The direction of the City among itself and its parents: DDCT for DDCT-SEII, DASES for itself; null when none.</summary>
    public Actor? Direction { get; init; }

    /// <summary>
    /// Why two spellings were joined or kept apart, or the office of an elected official; null when there is nothing to say.
    /// </summary>
    public string? Note { get; init; }

    /// <summary>How it came into the data.</summary>
    public Origin Origin { get; init; }

    /// <summary>The number of its establishment in the register Sirene; null when not known.</summary>
    public string? Siret { get; init; }

    /// <summary>Its number in the register of associations; null when not known.</summary>
    public string? Rna { get; init; }

    /// <summary>Whether it is a member or contributor of the coordination platform.</summary>
    public required bool PlatformMember { get; init; }

    /// <summary>The actors directly under it.</summary>
    public ICollection<Actor> Children { get; } = [];

    /// <summary>Every spelling met in the documents, its own name included.</summary>
    public ICollection<ActorName> Names { get; } = [];

    /// <summary>The parts that it has.</summary>
    public ICollection<Participation> Participations { get; } = [];

    /// <summary>The funded actions that it takes part in, pays for or receives from.</summary>
    public ICollection<FundedAction> FundedActions { get; } = [];

    /// <summary>The amounts that it received.</summary>
    public ICollection<Funding> FundingsReceived { get; } = [];

    /// <summary>The amounts that it paid.</summary>
    public ICollection<Funding> FundingsGranted { get; } = [];

    /// <summary>The figures that are about it.</summary>
    public ICollection<Indicator> Indicators { get; } = [];

    /// <summary>The documents that it published.</summary>
    public ICollection<Document> Documents { get; } = [];

    /// <summary>The plans that it carries.</summary>
    public ICollection<Plan> Plans { get; } = [];

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
