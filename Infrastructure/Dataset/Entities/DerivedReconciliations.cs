using Transverse.Domain.Achievements;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Domain.Reconciliations;
using Transverse.Domain.Text;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>The reconciliations that the data itself calls for: every printed total with parts, every printed rate of achievement.</summary>
internal static class DerivedReconciliations
{
    private static readonly string[] OtherDivisions = [EnumName.Of(Accounting.ProRata), EnumName.Of(Accounting.Restatement)];

    public static IEnumerable<Reconciled> In(TableSet tables) => Sums(tables).Concat(Rates(tables));

    /// <summary>Their codes, as far as they can be told of rows that were not checked.</summary>
    public static HashSet<string?> Codes(TableSet tables) =>
    [
        .. tables.Rows("fundings").Select(row => row["part_of"]).OfType<string>().Select(SumCode),
        .. tables.Rows("indicators").Where(row => row["code"]?.EndsWith(MeasuredCommitment.RateSuffix, StringComparison.Ordinal) == true)
            .Select(row => RateCode(row["plan"], row["commitment"])),
    ];

    private static string SumCode(string? funding) => $"sum-{funding}";

    private static string RateCode(string? plan, string? commitment) => $"rate-{plan}-{commitment?.ToLowerInvariant()}";

    private static IEnumerable<Reconciled> Sums(TableSet tables)
    {
        var partsOf = tables.Rows("fundings").Where(row => row["part_of"] is not null).ToLookup(row => row.Reference("part_of"));
        return from total in tables.Rows("fundings")
               let parts = Parts(partsOf[total].ToList())
               where parts.Count > 0
               let printed = total.Decimal("amount")!.Value
               let comparison = Comparison.OfSum(printed, total.Value<Qualifier>("qualifier"), [.. parts.Select(part => part.Decimal("amount")!.Value)])
               select new Reconciled(
                   SumCode(total["code"]), ReconciliationKind.Sum, total.Text("label"), printed, comparison, Explanation.OfSum(comparison, parts.Count),
                   total, [total, .. parts]);
    }

    /// <summary>
    /// What adds up to the total. Shares of it and the same money divided otherwise do not, where parts are printed that do.
    /// </summary>
    private static List<Row> Parts(List<Row> parts)
    {
        var own = parts.Where(part => !OtherDivisions.Contains(part["accounting"])).ToList();
        return own.Count > 0 ? own : parts.Where(part => part["accounting"] == EnumName.Of(Accounting.Restatement)).ToList();
    }

    private static IEnumerable<Reconciled> Rates(TableSet tables) =>
        from measured in MeasuredCommitment.In(tables)
           let printed = measured.Rate?.Decimal("value")
           where printed is not null
           let assessment = measured.Assessment
           let comparison = new Comparison(assessment.ComputedRate, printed - assessment.ComputedRate, Verdict(printed.Value, assessment))
           select new Reconciled(
               RateCode(measured.Commitment["plan"], measured.Commitment["code"]), ReconciliationKind.Rate,
               measured.Rate!.Reference("indicator")!.Text("label"), printed, comparison,
               assessment.Reason ?? "Le taux imprimé est celui que donnent le résultat et la cible.",
               measured.Rate!, [.. measured.Observations], measured.Commitment.Reference("plan"), measured.Commitment);

    private static ReconciliationVerdict Verdict(decimal printed, Assessment assessment) => assessment.Verdict switch
    {
        AchievementVerdict.Agrees when printed == assessment.ComputedRate => ReconciliationVerdict.Agrees,
        AchievementVerdict.Agrees => ReconciliationVerdict.Rounding,
        AchievementVerdict.Differs => ReconciliationVerdict.Differs,
        _ => ReconciliationVerdict.NotComparable,
    };
}
