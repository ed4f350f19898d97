namespace Transverse.Domain.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A direction of the City (direction).</summary>
    Direction,

    /// <summary>A service of the City, or of one of its directions (service).</summary>
    CityService,

    /// <summary>A service of the State (État).</summary>
    State,

    /// <summary>Another public body (établissement public).</summary>
    PublicBody,

    /// <summary>An association (association).</summary>
    Association,

    /// <summary>A foundation (fondation).</summary>
    Foundation,

    /// <summary>A company (entreprise).</summary>
    Company,

    /// <summary>An international organisation or a body abroad (organisation internationale).</summary>
    International,

    /// <summary>An elected official (élu, élue).</summary>
    ElectedOfficial,

    /// <summary>Anything else (autre).</summary>
    Other,
}
