using Transverse.Domain.Fundings;
using Transverse.Domain.Text;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Checks;

/// <summary>Observations state one thing; amounts are whole cents, and no euro counts twice.</summary>
internal static class FigureCheck
{
    private static readonly string Counted = EnumName.Of(Accounting.Counted);
    private static readonly string Total = EnumName.Of(Accounting.TotalOfParts);

    public static IEnumerable<DatasetError> Run(TableSet tables) =>
        tables.Rows("observations").Select(Statement)
            .Concat(tables.Rows("fundings").SelectMany(row => new[] { Cents(row), PartOf(row) }))
            .OfType<DatasetError>()
            .Concat(EmptyTotals(tables));

    private static DatasetError? Statement(Row row) => (row["value"], row["text"]) switch
    {
        (null, null) => row.Error(
            "value", DatasetErrorCode.Statement, "The observation has neither value nor text: write the number, or the statement."),
        ({ } value, { } text) => row.Error(
            "text", DatasetErrorCode.Statement, $"text \"{text}\" stands beside value {value}: keep one of the two."),
        _ => null,
    };

    private static DatasetError? Cents(Row row) =>
        row.Decimal("amount") is { } amount && decimal.Truncate(amount * 100) != amount * 100
            ? row.Error("amount", DatasetErrorCode.Type, $"amount \"{row["amount"]}\" is finer than a cent: write two decimals at most.")
            : null;

    private static DatasetError? PartOf(Row row)
    {
        if (row.Reference("part_of") is not { } total) return null;

        if (row["document"] != total["document"])
        {
            return row.Error(
                "part_of",
                DatasetErrorCode.PartOf,
                $"part_of \"{row["part_of"]}\" is an amount of {total["document"]}: refer to a total of the same document.");
        }

        // A total that is no sum itself would let its parts count inside of it, however deep.
        return IsPartOfSums(row) && total["accounting"] != Total
            ? row.Error(
                "accounting",
                DatasetErrorCode.PartOf,
                row["accounting"] == total["accounting"]
                    ? $"The part and its total \"{row["part_of"]}\" are both {Counted}: make the total {Total}."
                    : $"The part is {row["accounting"]}, and its total \"{row["part_of"]}\" is {total["accounting"]}: make the total {Total}.")
            : null;
    }

    private static bool IsPartOfSums(Row row) => row["accounting"] == Counted || row["accounting"] == Total;

    private static IEnumerable<DatasetError> EmptyTotals(TableSet tables)
    {
        var totals = tables.Rows("fundings").Select(row => row["part_of"]).ToHashSet();
        return from row in tables.Rows("fundings")
               where row["accounting"] == Total && !totals.Contains(row["code"])
               select row.Error(
                   "accounting", DatasetErrorCode.PartOf, $"accounting {Total} without parts: enter the parts of \"{row["code"]}\", or make it {Counted}.");
    }
}
