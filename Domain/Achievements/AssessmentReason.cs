using Transverse.Domain.Text;

namespace Transverse.Domain.Achievements;

/// <summary>The reasons of an assessment, in French.</summary>
internal static class AssessmentReason
{
    /// <summary>What keeps a rate from being computed; null when nothing does.</summary>
    public static string? Obstacle(AchievementFormula? formula, Statement? baseline, Statement? target, Statement? result) => (target, result) switch
    {
        (null, _) => "Aucune cible n’est énoncée.",
        ({ Text: { } words }, _) => $"La cible est énoncée en mots : « {words} ».",
        ({ Value: 0 }, _) => "La cible est 0 : aucun taux ne s’y rapporte.",
        (_, null) => "Aucun résultat n’est énoncé.",
        (_, { Text: { } words }) => $"Le résultat est énoncé en mots : « {words} ».",
        _ => (formula, baseline) switch
        {
            (null, _) => "Le document ne dit pas dans quel sens la valeur doit évoluer.",
            (AchievementFormula.LowerIsBetter, _) when result.Value == 0 => "Le résultat est 0 : la cible ne s’y rapporte pas.",
            (AchievementFormula.ProgressFromBaseline, { Text: { } words }) => $"La valeur de départ est énoncée en mots : « {words} ».",
            (AchievementFormula.ProgressFromBaseline, _) when baseline?.Value == target.Value => "La valeur de départ est déjà celle de la cible.",
            _ => null,
        },
    };

    /// <summary>What stands where a rate would.</summary>
    public static string NoRate(Statement? printed) =>
        printed?.Text is { } words ? $"Le taux est énoncé en mots : « {words} »." : "Aucun taux n’est imprimé.";

    /// <summary>That the rate was computed before its figures were rounded for print.</summary>
    public static string Rounding(decimal computed) =>
        $"Calculé sur les valeurs imprimées, le taux est de {FrenchNumber.Of(computed)} % : l’écart tient à leur arrondi.";

    /// <summary>Which calculation gives another rate, and where the printed one may come from, as far as the figures show it.</summary>
    public static string Difference(decimal printed, decimal computed, Figures figures)
    {
        var (baseline, target, result) = (FrenchNumber.Of(figures.Baseline), FrenchNumber.Of(figures.Target), FrenchNumber.Of(figures.Result));
        var calculation = figures.Formula switch
        {
            AchievementFormula.ResultOverTarget => $"{result} rapporté à la cible de {target}",
            AchievementFormula.ProgressFromBaseline => $"le passage de {baseline} à {result}, pour une cible de {target},",
            _ => $"la cible de {target} rapportée à {result}",
        };
        var fact = $"Le taux imprimé est de {FrenchNumber.Of(printed)} %, mais {calculation} donne {FrenchNumber.Of(computed)} %.";
        if (printed == 100 && computed > 100) return $"{fact} La cible est dépassée, le taux imprimé s’arrête à 100 %.";

        return figures.Baseline != 0 && Assessment.Rounded(100 * figures.Result / figures.Baseline, printed.Scale) == printed
            ? $"{fact} Il est celui du résultat rapporté à la valeur de départ, {baseline}."
            : fact;
    }
}
