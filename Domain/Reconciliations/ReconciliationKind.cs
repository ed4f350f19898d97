namespace Transverse.Domain.Reconciliations;

/// <summary>What a printed figure is held against.</summary>
public enum ReconciliationKind
{
    /// <summary>A total against its parts (somme).</summary>
    Sum,

    /// <summary>A rate against its numerator and denominator (taux recalculé).</summary>
    Rate,

    /// <summary>An announced number against what is really there (décompte).</summary>
    Count,

    /// <summary>A statement against another one of the same thing (redite).</summary>
    Restatement,
}
