using Transverse.Domain.Achievements;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Domain.Reconciliations;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>The reconciliations that the data itself calls for: every printed total with parts, every printed rate of achievement.</summary>
internal static class DerivedReconciliations
{
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
               let parts = Parts(total, partsOf[total].ToLookup(part => part.Enum<Accounting>("accounting")))
               where parts.Count > 0
               let printed = total.Decimal("amount")!.Value
               let comparison = Comparison.OfSum(printed, total.Value<Qualifier>("qualifier"), [.. parts.Select(part => part.Decimal("amount")!.Value)])
               select new Reconciled(
                   SumCode(total["code"]), ReconciliationKind.Sum, total.Text("label"), printed, comparison,
                   IsWhole(total) ? Explanation.OfSum(comparison, parts.Count) : Explanation.OfShare(comparison), total, [total, .. parts]);
    }

    /// <summary>
    /// What adds up to the total. The same money divided otherwise does so where nothing else is printed, and shares of it only where the total
    /// is one of shares.
    /// </summary>
    private static List<Row> Parts(Row total, ILookup<Accounting?, Row> parts)
    {
        var own = parts.Where(group => group.Key is not (Accounting.Restatement or Accounting.ProRata)).SelectMany(group => group);
        return new[] { own, parts[Accounting.Restatement], IsWhole(total) ? parts[Accounting.ProRata] : [] }
            .Select(candidates => candidates.ToList()).FirstOrDefault(candidates => candidates.Count > 0, []);
    }

    /// <summary>Whether the text says that the parts make the whole, and not only what some of it went to.</summary>
    private static bool IsWhole(Row total) => total.Enum<Accounting>("accounting") is Accounting.TotalOfParts or Accounting.Restatement;

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
