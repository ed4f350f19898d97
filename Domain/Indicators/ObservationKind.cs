namespace Transverse.Domain.Indicators;

/// <summary>What a figure says about its indicator.</summary>
public enum ObservationKind
{
    /// <summary>What was measured (résultat).</summary>
    Result,

    /// <summary>The value to start from (valeur de départ).</summary>
    Baseline,

    /// <summary>The value to reach (cible).</summary>
    Target,

    /// <summary>What a place or a scheme can hold (capacité).</summary>
    Capacity,

    /// <summary>A fact about the world, not about an action (contexte).</summary>
    Context,
}
