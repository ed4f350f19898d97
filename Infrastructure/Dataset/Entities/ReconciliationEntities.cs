using Transverse.Domain.Reconciliations;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Reconciliations, with the amounts and figures on both sides.</summary>
internal static class ReconciliationEntities
{
    public static IEnumerable<object> From(TableSet tables) =>
        from reconciled in All(tables)
           from entity in Sides(reconciled.Id, reconciled.Item.Facts).Prepend(Entity(reconciled.Id, reconciled.Item))
           select entity;

    /// <summary>The lines of the printed figure of each reconciliation that no row of the table cites.</summary>
    public static IEnumerable<(Row Row, int Id)> Places(TableSet tables) =>
        from reconciled in All(tables)
           where reconciled.Id > tables.Rows("reconciliations").Count
           select (reconciled.Item.Place, reconciled.Id);

    /// <summary>The key of a reconciliation is the place of its row; those without a row follow.</summary>
    private static IEnumerable<(int Id, Reconciled Item)> All(TableSet tables)
    {
        var next = tables.Rows("reconciliations").Count;
        foreach (var derived in DerivedReconciliations.In(tables))
        {
            var row = tables["reconciliations"]?.Find(["code"], [derived.Code]);
            yield return row is null
                ? (++next, derived)
                : (row.Id, derived with { Label = row["label"] ?? derived.Label, Explanation = row["explanation"] ?? derived.Explanation });
        }

        foreach (var curated in CuratedReconciliations.In(tables))
        {
            yield return (curated.Place.Id, curated with { Explanation = curated.Place["explanation"] ?? curated.Explanation });
        }
    }

    private static Reconciliation Entity(int id, Reconciled reconciled) => new Reconciliation
    {
        Id = id,
        Code = reconciled.Code,
        Kind = reconciled.Kind,
        Label = reconciled.Label,
        Printed = reconciled.Printed,
        Computed = reconciled.Comparison.Computed,
        Difference = reconciled.Comparison.Difference,
        Verdict = reconciled.Comparison.Verdict,
        Explanation = reconciled.Explanation,
        DocumentId = reconciled.Place.Key("document"),
        PlanId = reconciled.Plan?.Id,
        CommitmentId = reconciled.Commitment?.Id,
    };

    private static IEnumerable<object> Sides(int id, IEnumerable<Row> facts) =>
        from fact in facts.Distinct()
           select fact.Table.Name == "fundings"
               ? (object)new ReconciliationFunding { ReconciliationId = id, FundingId = fact.Id }
               : new ReconciliationObservation { ReconciliationId = id, ObservationId = fact.Id };
}
