namespace Transverse.Domain.Actors;

/// <summary>The part that an actor has in a commitment, a funded action or a plan.</summary>
public enum Role
{
    /// <summary>In charge (pilote).</summary>
    Lead,

    /// <summary>Runs it or carries it out (opérateur).</summary>
    Operator,

    /// <summary>Named among the partners (partenaire).</summary>
    Partner,

    /// <summary>Pays (financeur).</summary>
    Funder,

    /// <summary>Elected official who answers for it (élu référent, élue référente).</summary>
    ElectedReferent,

    /// <summary>Service that answers for it (service concerné).</summary>
    ResponsibleService,

    /// <summary>Member or contributor of the coordination platform (membre).</summary>
    Member,
}
