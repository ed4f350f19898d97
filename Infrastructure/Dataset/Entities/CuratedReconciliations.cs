using Transverse.Domain.Indicators;
using Transverse.Domain.Reconciliations;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>The reconciliations that the table of this name asks for.</summary>
internal static class CuratedReconciliations
{
    /// <summary>The rows that ask for one, not those that explain a derived one.</summary>
    public static IEnumerable<Reconciled> In(TableSet tables) =>
        from row in tables.Rows("reconciliations")
           where !ExplainsDerived(row)
           select Reconcile(row, tables);

    /// <summary>Whether a row states nothing of its own: its code is that of a derived reconciliation.</summary>
    public static bool ExplainsDerived(Row row) =>
        (row["value"] ?? row["statement"] ?? row["against"] ?? row["counted"] ?? row["verdict"]) is null;

    /// <summary>How many of what a row announces there are.</summary>
    public static int Count(Row row, TableSet tables) => row.Value<CountedThing>("counted") switch
    {
        CountedThing.Commitments => Commitments(row, tables).Count(),
        CountedThing.NumberTargets => MeasuredCommitment.In(tables).Count(
            measured => measured.Target?["value"] is not null && Commitments(row, tables).Contains(measured.Commitment)),
        CountedThing.Children => tables.Rows("commitments").Count(commitment => commitment.Reference("parent") is { } parent && parent == row.Reference("commitment")),
        CountedThing.Sections => tables.Rows("sections").Count(section => section["plan"] == row["plan"] && section["kind"] == row["level"]),
        _ => tables.Rows("funded-actions").Count(action => action["document"] == row["document"]),
    };

    private static IEnumerable<Row> Commitments(Row row, TableSet tables) =>
        tables.Rows("commitments").Where(commitment => commitment["plan"] == row["plan"] && commitment["level"] == row["level"]);

    private static Reconciled Reconcile(Row row, TableSet tables)
    {
        var statement = row["statement"] is { } reference ? StatedFact.Find(tables, reference) : null;
        var (against, over) = (StatedFact.List(row, "against", tables), StatedFact.List(row, "over", tables));
        var printed = row.Decimal("value") ?? (statement is null ? null : StatedFact.Number(statement));
        var kind = row.Value<ReconciliationKind>("kind");
        var (comparison, explanation) = kind switch
        {
            ReconciliationKind.Sum => Sum(printed!.Value, statement?.Enum<Qualifier>("qualifier") ?? Qualifier.Exact, Numbers(against)),
            ReconciliationKind.Rate => Rate(printed!.Value, Numbers(against).Sum(), Numbers(over).Sum()),
            ReconciliationKind.Count => Announced(Comparison.OfEqual(printed!.Value, Count(row, tables))),
            _ => Restated(printed, against.Select(StatedFact.Number).FirstOrDefault(number => number != printed) ?? against.Select(StatedFact.Number).FirstOrDefault(), row),
        };
        return new(
            row.Text("code"), kind, row.Text("label"), printed, comparison, explanation, row, [.. new[] { statement }.OfType<Row>(), .. against, .. over],
            row.Reference("plan"), row.Reference("commitment"));
    }

    private static (Comparison Comparison, string Explanation) Sum(decimal printed, Qualifier qualifier, IReadOnlyList<decimal> parts)
    {
        var comparison = Comparison.OfSum(printed, qualifier, parts);
        return (comparison, Explanation.OfSum(comparison, parts.Count));
    }

    private static (Comparison Comparison, string Explanation) Rate(decimal printed, decimal numerator, decimal denominator)
    {
        var comparison = Comparison.OfRate(printed, numerator, denominator);
        return (comparison, Explanation.OfRate(comparison, numerator, denominator));
    }

    private static (Comparison Comparison, string Explanation) Announced(Comparison comparison) => (comparison, Explanation.OfCount(comparison));

    private static (Comparison Comparison, string Explanation) Restated(decimal? printed, decimal? other, Row row)
    {
        var comparison = printed is null || other is null
            ? new(null, null, ReconciliationVerdict.Differs)
            : Comparison.OfEqual(printed.Value, other.Value);
        if (row.Enum<ReconciliationVerdict>("verdict") is { } verdict) comparison = comparison with { Verdict = verdict };

        return (comparison, Explanation.OfRestatement(comparison));
    }

    private static IReadOnlyList<decimal> Numbers(IEnumerable<Row> facts) => [.. facts.Select(StatedFact.Number).OfType<decimal>()];
}
