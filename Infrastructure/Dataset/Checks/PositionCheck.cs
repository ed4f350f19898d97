using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Checks;

/// <summary>Siblings count 1, 2, 3… without gaps or repetitions.</summary>
internal static class PositionCheck
{
    public static IEnumerable<DatasetError> Run(TableSet tables) =>
        from siblings in (IEnumerable<(string Table, string[] Scope)>)
           [
               ("themes", []),
               ("sections", ["document", "parent"]),
               ("commitments", ["plan", "parent"]),
               ("observations", ["indicator"]),
               ("funded-actions", ["document", "section"]),
           ]
           from family in tables.Rows(siblings.Table).GroupBy(row => string.Join('\n', siblings.Scope.Select(field => row[field])))
           where family.All(row => row.Int("position") > 0)
           from error in Gaps(family.OrderBy(row => row.Int("position")))
           select error;

    /// <summary>One error per family: the rows after a gap would all repeat it.</summary>
    private static IEnumerable<DatasetError> Gaps(IEnumerable<Row> siblings) =>
        siblings
            .Select((row, index) => (Row: row, Expected: index + 1))
            .Where(sibling => sibling.Row.Int("position") != sibling.Expected)
            .Take(1)
            .Select(sibling => sibling.Row.Error(
                "position",
                DatasetErrorCode.Position,
                $"position {sibling.Row["position"]} should be {sibling.Expected}: number siblings 1, 2, 3… without gaps."));
}
