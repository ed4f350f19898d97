using Transverse.Domain.Reconciliations;
using Transverse.Domain.Text;
using Transverse.Infrastructure.Dataset.Entities;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Checks;

/// <summary>A reconciliation names figures that exist, as many as its kind needs; a row without any explains a derived one.</summary>
internal static class ReconciliationCheck
{
    private static readonly string[] Judged = [EnumName.Of(ReconciliationVerdict.Differs), EnumName.Of(ReconciliationVerdict.NotComparable)];

    public static IEnumerable<DatasetError> Run(TableSet tables) =>
        from row in tables.Rows("reconciliations")
           from error in Facts(row, tables).Concat(CuratedReconciliations.ExplainsDerived(row) ? Derived(row, tables) : Needs(row, tables)).Concat(Verdict(row))
           select error;

    private static IEnumerable<DatasetError> Facts(Row row, TableSet tables) =>
        from field in (IEnumerable<string>)["statement", "against", "over"]
           from item in row.List(field)
           where StatedFact.Find(tables, item.Code) is null
           select row.Error(
               field,
               DatasetErrorCode.UnknownReference,
               $"{field} \"{item.Code}\" is no figure: write an observation as indicator/position, or the code of an amount.");

    private static IEnumerable<DatasetError> Derived(Row row, TableSet tables)
    {
        if (!DerivedReconciliations.Codes(tables).Contains(row["code"]))
        {
            yield return row.Error(
                "code",
                DatasetErrorCode.Reconciliation,
                $"code \"{row["code"]}\" is not derived from a total with parts or a printed rate: say what is held against what.");
        }
    }

    private static IEnumerable<DatasetError> Needs(Row row, TableSet tables)
    {
        if ((row["value"] is null) != (row["printed"] is null))
        {
            yield return row.Error("printed", DatasetErrorCode.Reconciliation, "value and printed go together: fill both, or name a statement.");
        }

        foreach (var field in Fields(row["kind"]).Where(field => row[field] is null && !(field == "statement" && row["value"] is not null)))
        {
            yield return row.Error(
                field, DatasetErrorCode.Reconciliation, $"{field} is empty: a reconciliation of kind {row["kind"]} with other figures needs it.");
        }

        if (row["kind"] is "SUM" or "RATE")
        {
            foreach (var item in row.List("against").Concat(row.List("over")).Append(new ListItem(row["statement"] ?? "", null)))
            {
                if (StatedFact.Find(tables, item.Code) is { } fact && StatedFact.Number(fact) is null)
                {
                    yield return row.Error("against", DatasetErrorCode.Reconciliation, $"\"{item.Code}\" is no number: only numbers can be added up.");
                }
            }
        }
    }

    /// <summary>What a kind can’t do without; a restatement whose verdict is given may do without figures.</summary>
    private static string[] Fields(string? kind) => kind switch
    {
        "SUM" => ["label", "statement", "against"],
        "RATE" => ["label", "statement", "against", "over"],
        "COUNT" => ["label", "statement", "counted"],
        _ => ["label"],
    };

    private static IEnumerable<DatasetError> Verdict(Row row)
    {
        if (row["kind"] != EnumName.Of(ReconciliationKind.Restatement))
        {
            if (row["verdict"] is not null)
            {
                yield return row.Error("verdict", DatasetErrorCode.Reconciliation, $"verdict \"{row["verdict"]}\" is computed for {row["kind"]}: leave it empty.");
            }
        }
        else if (row["verdict"] is { } verdict ? !Judged.Contains(verdict) : row["statement"] is null || row["against"] is null)
        {
            yield return row.Error(
                "verdict",
                DatasetErrorCode.Reconciliation,
                $"A restatement needs statement and against, or a verdict {string.Join(" or ", Judged)} of its own.");
        }
    }
}
