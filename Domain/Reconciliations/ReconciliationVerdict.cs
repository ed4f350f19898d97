namespace Transverse.Domain.Reconciliations;

/// <summary>What came of holding a printed figure against what it should equal.</summary>
public enum ReconciliationVerdict
{
    /// <summary>The two are equal (concordant).</summary>
    Agrees,

    /// <summary>They differ by no more than the rounding of what is printed (arrondi).</summary>
    Rounding,

    /// <summary>The printed total is more than its printed parts (parts manquantes).</summary>
    PartsMissing,

    /// <summary>The printed total is less than its printed parts (parts excédentaires).</summary>
    PartsExceed,

    /// <summary>The two differ (divergent).</summary>
    Differs,

    /// <summary>The two are not about quite the same thing, or one of them is no number (non comparable).</summary>
    NotComparable,
}
