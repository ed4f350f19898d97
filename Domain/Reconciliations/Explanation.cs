using Transverse.Domain.Text;

namespace Transverse.Domain.Reconciliations;

/// <summary>What a comparison says in French prose, where nobody wrote more.</summary>
public static class Explanation
{
    /// <summary>About a total and its parts.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="parts">How many parts are printed.</param>
    public static string OfSum(Comparison comparison, int parts)
    {
        var sum = parts == 1
            ? $"La seule part imprimée est de {Number(comparison.Computed)}"
            : $"Les {parts} parts imprimées font {Number(comparison.Computed)}";
        var gap = FrenchNumber.Of(Math.Abs(comparison.Difference ?? 0));
        return comparison.Verdict switch
        {
            ReconciliationVerdict.Agrees when comparison.Difference == 0 => $"{sum}, exactement le total.",
            ReconciliationVerdict.Agrees => $"{sum}, davantage que le total, qui est donné comme un minimum.",
            ReconciliationVerdict.Rounding => $"{sum}, le total à {gap} près : l’écart est de l’ordre de leur arrondi.",
            ReconciliationVerdict.PartsMissing => $"{sum} : il manque {gap} pour faire le total.",
            _ => $"{sum}, soit {gap} de plus que le total.",
        };
    }

    /// <summary>About an amount of which the text says what some of it went to.</summary>
    /// <param name="comparison">The comparison.</param>
    public static string OfShare(Comparison comparison) => comparison.Verdict == ReconciliationVerdict.PartsMissing
        ? $"Le texte n’en détaille que {Number(comparison.Computed)} ; il ne décompose pas les {Number(comparison.Difference)} qui restent."
        : $"Ce que le texte en détaille fait {Number(comparison.Computed)}.";

    /// <summary>About a rate.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="numerator">The part.</param>
    /// <param name="denominator">The whole.</param>
    public static string OfRate(Comparison comparison, decimal numerator, decimal denominator)
    {
        var rate = $"{FrenchNumber.Of(numerator)} rapporté à {FrenchNumber.Of(denominator)} donne {Number(comparison.Computed)} %";
        return comparison.Verdict switch
        {
            ReconciliationVerdict.Agrees => $"{rate}, exactement le taux imprimé.",
            ReconciliationVerdict.Rounding => $"{rate}, le taux imprimé à l’arrondi près.",
            _ => $"{rate}, et non le taux imprimé.",
        };
    }

    /// <summary>About an announced number.</summary>
    /// <param name="comparison">The comparison.</param>
    public static string OfCount(Comparison comparison) => comparison.Verdict == ReconciliationVerdict.Agrees
        ? $"Le texte en contient autant qu’il en annonce, {Number(comparison.Computed)}."
        : $"Le texte en contient {Number(comparison.Computed)}, soit {FrenchNumber.Of(Math.Abs(comparison.Difference ?? 0))} de {(comparison.Difference > 0 ? "moins" : "plus")} qu’il n’en annonce.";

    /// <summary>About two statements of the same thing.</summary>
    /// <param name="comparison">The comparison.</param>
    public static string OfRestatement(Comparison comparison) => comparison.Verdict switch
    {
        ReconciliationVerdict.Agrees => $"Les deux énoncés s’accordent sur {Number(comparison.Computed)}.",
        ReconciliationVerdict.NotComparable => "Les deux énoncés ne portent pas exactement sur la même chose.",
        _ when comparison.Computed is null => "Les deux énoncés ne s’accordent pas.",
        _ => $"L’autre énoncé dit {Number(comparison.Computed)} : les deux restent, et diffèrent de {FrenchNumber.Of(Math.Abs(comparison.Difference ?? 0))}.",
    };

    private static string Number(decimal? value) => FrenchNumber.Of(value ?? 0);
}
