namespace Transverse.Domain.Search;

/// <summary>What a search can find.</summary>
public enum SearchKind
{
    /// <summary>An actor, by its names, aliases and acronym.</summary>
    Actor,

    /// <summary>A commitment, by its code, title and summary.</summary>
    Commitment,

    /// <summary>A funded action, by its code, title and summary.</summary>
    FundedAction,

    /// <summary>An indicator, by its label and code.</summary>
    Indicator,

    /// <summary>A plan, by its title and code.</summary>
    Plan,

    /// <summary>A document, by its title and code.</summary>
    Document,
}
