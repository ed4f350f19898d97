using Transverse.Domain.Indicators;
using Transverse.Domain.Reconciliations;

namespace Transverse.Domain.Tests.Reconciliations;

public sealed class ComparisonTests
{
    public static TheoryData<double, Qualifier, double[], double, double, ReconciliationVerdict, string> Sums => new()
    {
        {
            349231, Qualifier.Exact, [105581, 74464, 169186], 349231, 0, ReconciliationVerdict.Agrees,
            "Les 3 parts imprimées font 349\u00a0231, exactement le total."
        },
        {
            105581, Qualifier.Exact, [41997, 63583], 105580, 1, ReconciliationVerdict.Rounding,
            "Les 2 parts imprimées font 105\u00a0580, le total à 1 près : l’écart est de l’ordre de leur arrondi."
        },
        {
            412100, Qualifier.Exact, [205900], 205900, 206200, ReconciliationVerdict.PartsMissing,
            "La seule part imprimée est de 205\u00a0900 : il manque 206\u00a0200 pour faire le total."
        },
        {
            60534906, Qualifier.Exact, [60000000, 924491], 60924491, -389585, ReconciliationVerdict.PartsExceed,
            "Les 2 parts imprimées font 60\u00a0924\u00a0491, soit 389\u00a0585 de plus que le total."
        },
        {
            7600, Qualifier.About, [5379, 691, 1497], 7567, 33, ReconciliationVerdict.Rounding,
            "Les 3 parts imprimées font 7\u00a0567, le total à 33 près : l’écart est de l’ordre de leur arrondi."
        },
        {
            3200, Qualifier.AtLeast, [3000, 300], 3300, -100, ReconciliationVerdict.Agrees,
            "Les 2 parts imprimées font 3\u00a0300, davantage que le total, qui est donné comme un minimum."
        },
        {
            2.5, Qualifier.Exact, [1, 4], 5, -2.5, ReconciliationVerdict.PartsExceed,
            "Les 2 parts imprimées font 5, soit 2,5 de plus que le total."
        },
    };

    [Theory]
    [MemberData(nameof(Sums))]
    public void A_total_is_held_against_its_parts(
        double printed, Qualifier qualifier, double[] parts, double computed, double difference, ReconciliationVerdict verdict, string explanation)
    {
        var comparison = Comparison.OfSum((decimal)printed, qualifier, [.. parts.Select(part => (decimal)part)]);

        Assert.Equal(new((decimal)computed, (decimal)difference, verdict), comparison);
        Assert.Equal(explanation, Explanation.OfSum(comparison, parts.Length));
    }

    [Fact]
    public void An_amount_may_be_divided_in_part_only()
    {
        Assert.Equal(
            "Le texte n’en détaille que 26\u00a0690 ; il ne décompose pas les 6\u00a0755 qui restent.",
            Explanation.OfShare(Comparison.OfSum(33445, Qualifier.Exact, [26690])));
        Assert.Equal("Ce que le texte en détaille fait 65\u00a0000.", Explanation.OfShare(Comparison.OfSum(65000, Qualifier.Exact, [65000])));
    }

    public static TheoryData<double, double, double, double, double, ReconciliationVerdict, string> Rates => new()
    {
        { 75, 3, 4, 75, 0, ReconciliationVerdict.Agrees, "3 rapporté à 4 donne 75 %, exactement le taux imprimé." },
        { 54, 181491, 334091, 54.32, -0.32, ReconciliationVerdict.Rounding, "181\u00a0491 rapporté à 334\u00a0091 donne 54,32 %, le taux imprimé à l’arrondi près." },
        { 24.7, 194, 783, 24.78, -0.08, ReconciliationVerdict.Rounding, "194 rapporté à 783 donne 24,78 %, le taux imprimé à l’arrondi près." },
        { 100, 3, 10, 30, 70, ReconciliationVerdict.Differs, "3 rapporté à 10 donne 30 %, et non le taux imprimé." },
    };

    [Theory]
    [MemberData(nameof(Rates))]
    public void A_rate_is_held_against_its_numerator_and_denominator(
        double printed, double numerator, double denominator, double computed, double difference, ReconciliationVerdict verdict, string explanation)
    {
        var comparison = Comparison.OfRate((decimal)printed, (decimal)numerator, (decimal)denominator);

        Assert.Equal(new((decimal)computed, (decimal)difference, verdict), comparison);
        Assert.Equal(explanation, Explanation.OfRate(comparison, (decimal)numerator, (decimal)denominator));
    }

    [Fact]
    public void An_announced_number_is_held_against_what_is_there()
    {
        var (same, fewer, more) = (Comparison.OfEqual(30, 30), Comparison.OfEqual(128, 126), Comparison.OfEqual(4, 5));

        Assert.Equal(new(30, 0, ReconciliationVerdict.Agrees), same);
        Assert.Equal(new(126, 2, ReconciliationVerdict.Differs), fewer);
        Assert.Equal(new(5, -1, ReconciliationVerdict.Differs), more);
        Assert.Equal("Le texte en contient autant qu’il en annonce, 30.", Explanation.OfCount(same));
        Assert.Equal("Le texte en contient 126, soit 2 de moins qu’il n’en annonce.", Explanation.OfCount(fewer));
        Assert.Equal("Le texte en contient 5, soit 1 de plus qu’il n’en annonce.", Explanation.OfCount(more));
    }

    [Fact]
    public void Two_statements_stay_side_by_side()
    {
        Assert.Equal("Les deux énoncés s’accordent sur 400.", Explanation.OfRestatement(Comparison.OfEqual(400, 400)));
        Assert.Equal(
            "L’autre énoncé dit 3\u00a0250 : les deux restent, et diffèrent de 250.", Explanation.OfRestatement(Comparison.OfEqual(3500, 3250)));
        Assert.Equal("Les deux énoncés ne s’accordent pas.", Explanation.OfRestatement(new(null, null, ReconciliationVerdict.Differs)));
        Assert.Equal(
            "Les deux énoncés ne portent pas exactement sur la même chose.",
            Explanation.OfRestatement(Comparison.OfEqual(1, 2) with { Verdict = ReconciliationVerdict.NotComparable }));
    }
}
