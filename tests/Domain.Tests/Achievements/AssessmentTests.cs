using Transverse.Domain.Achievements;
using Transverse.Domain.Indicators;

namespace Transverse.Domain.Tests.Achievements;

public sealed class AssessmentTests
{
    /// <summary>Baseline, target, result, printed rate; computed rate, verdict, reason. The figures are those of follow-up sheets.</summary>
    public static TheoryData<double?, double, double, double, double, AchievementVerdict, string?> HigherIsBetter => new()
    {
        { 18.1, 18, 20.3, 113, 112.78, AchievementVerdict.Agrees, null },
        { null, 25, 28.1, 112.4, 112.4, AchievementVerdict.Agrees, null },
        { null, 25, 67, 268, 268, AchievementVerdict.Agrees, null },
        { null, 100, 75, 75, 75, AchievementVerdict.Agrees, null },
        {
            18, 13, 20.3, 113, 156.15, AchievementVerdict.Differs,
            "Le taux imprimé est de 113 %, mais 20,3 rapporté à la cible de 13 donne 156,15 %. Il est celui du résultat rapporté à la valeur de départ, 18."
        },
        {
            18, 15, 20.3, 113, 135.33, AchievementVerdict.Differs,
            "Le taux imprimé est de 113 %, mais 20,3 rapporté à la cible de 15 donne 135,33 %. Il est celui du résultat rapporté à la valeur de départ, 18."
        },
        {
            null, 50, 54, 100, 108, AchievementVerdict.Differs,
            "Le taux imprimé est de 100 %, mais 54 rapporté à la cible de 50 donne 108 %. La cible est dépassée, le taux imprimé s’arrête à 100 %."
        },
        { null, 1000, 874, 90, 87.4, AchievementVerdict.Differs, "Le taux imprimé est de 90 %, mais 874 rapporté à la cible de 1\u00a0000 donne 87,4 %." },
        {
            null, 25, 14, 57, 56, AchievementVerdict.Agrees,
            "Calculé sur les valeurs imprimées, le taux est de 56 % : l’écart tient à leur arrondi."
        },
    };

    [Theory]
    [MemberData(nameof(HigherIsBetter))]
    public void A_result_is_held_against_its_target(
        double? baseline, double target, double result, double printed, double computed, AchievementVerdict verdict, string? reason) =>
        Assert.Equal(
            new((decimal)computed, AchievementFormula.ResultOverTarget, verdict, reason),
            Assessment.Of(Number(baseline), Number(target), Number(result), Number(printed), BetterWhen.Higher));

    /// <summary>The gaps between pupils that the sheets on schools follow.</summary>
    [Fact]
    public void Progress_is_measured_from_the_baseline_where_less_is_better()
    {
        Assert.Equal(
            new(25m, AchievementFormula.ProgressFromBaseline, AchievementVerdict.Agrees, null),
            Assessment.Of(Number(11.3), Number(5.7), Number(9.9), Number(25), BetterWhen.Lower));
        Assert.Equal(
            new(36.21m, AchievementFormula.ProgressFromBaseline, AchievementVerdict.Agrees, "Calculé sur les valeurs imprimées, le taux est de 36,21 % : l’écart tient à leur arrondi."),
            Assessment.Of(Number(11.5), Number(5.7), Number(9.4), Number(37), BetterWhen.Lower));
        Assert.Equal(
            new(
                36.21m, AchievementFormula.ProgressFromBaseline, AchievementVerdict.Differs,
                "Le taux imprimé est de 50 %, mais le passage de 11,5 à 9,4, pour une cible de 5,7, donne 36,21 %."),
            Assessment.Of(Number(11.5), Number(5.7), Number(9.4), Number(50), BetterWhen.Lower));
    }

    [Fact]
    public void The_target_is_held_against_the_result_where_less_is_better_and_no_baseline_is_stated()
    {
        Assert.Equal(
            new(100m, AchievementFormula.LowerIsBetter, AchievementVerdict.Agrees, null),
            Assessment.Of(null, Number(2), Number(2), Number(100), BetterWhen.Lower));
        Assert.Equal(
            new(50m, AchievementFormula.LowerIsBetter, AchievementVerdict.Differs, "Le taux imprimé est de 100 %, mais la cible de 2 rapportée à 4 donne 50 %."),
            Assessment.Of(null, Number(2), Number(4), Number(100), BetterWhen.Lower));
    }

    public static TheoryData<Statement?, Statement?, Statement?, BetterWhen?, string> Obstacles => new()
    {
        { null, null, Number(3), BetterWhen.Higher, "Aucune cible n’est énoncée." },
        { null, Words("doubler"), Number(3), BetterWhen.Higher, "La cible est énoncée en mots : « doubler »." },
        { null, Number(0), Number(3), BetterWhen.Higher, "La cible est 0 : aucun taux ne s’y rapporte." },
        { Number(5), Number(0), Number(3), BetterWhen.Lower, "La cible est 0 : aucun taux ne s’y rapporte." },
        { null, Number(4), null, BetterWhen.Higher, "Aucun résultat n’est énoncé." },
        { null, Number(4), Words("effectif"), BetterWhen.Higher, "Le résultat est énoncé en mots : « effectif »." },
        { null, Number(4), Number(3), null, "Le document ne dit pas dans quel sens la valeur doit évoluer." },
        { null, Number(4), Number(0), BetterWhen.Lower, "Le résultat est 0 : la cible ne s’y rapporte pas." },
        { Number(4), Number(4), Number(3), BetterWhen.Lower, "La valeur de départ est déjà celle de la cible." },
        { Words("NC"), Number(4), Number(3), BetterWhen.Lower, "La valeur de départ est énoncée en mots : « NC »." },
    };

    [Theory]
    [MemberData(nameof(Obstacles))]
    public void What_keeps_a_rate_from_being_computed_is_the_reason(
        Statement? baseline, Statement? target, Statement? result, BetterWhen? betterWhen, string reason)
    {
        Assert.Equal(new(null, null, AchievementVerdict.NotComputable, reason), Assessment.Of(baseline, target, result, Number(100), betterWhen));
        Assert.Equal(
            new(null, null, AchievementVerdict.NotPrinted, $"Aucun taux n’est imprimé. {reason}"),
            Assessment.Of(baseline, target, result, null, betterWhen));
    }

    [Fact]
    public void A_rate_that_is_not_printed_is_computed_all_the_same()
    {
        Assert.Equal(
            new(125m, AchievementFormula.ResultOverTarget, AchievementVerdict.NotPrinted, "Aucun taux n’est imprimé."),
            Assessment.Of(Number(2), Number(4), Number(5), null, BetterWhen.Higher));
        Assert.Equal(
            new(101.6m, AchievementFormula.ResultOverTarget, AchievementVerdict.NotPrinted, "Le taux est énoncé en mots : « +1,2 point »."),
            Assessment.Of(Number(89), Number(75), Number(76.2), Words("+1,2 point"), BetterWhen.Higher));
    }

    [Fact]
    public void A_baseline_that_rounds_to_the_target_divides_nothing_by_zero() => Assert.Equal(
        AchievementVerdict.Differs,
        Assessment.Of(Number(5.8), Statement(5.75m), Number(5.7), Number(1), BetterWhen.Lower).Verdict);

    private static Statement? Number(double? value) => value is null ? null : Statement((decimal)value);

    private static Statement Statement(decimal value) => new(value, null);

    private static Statement Words(string text) => new(null, text);
}
