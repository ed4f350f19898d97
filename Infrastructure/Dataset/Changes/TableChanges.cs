namespace Transverse.Infrastructure.Dataset.Changes;

/// <summary>How many rows of a table differ between two versions.</summary>
/// <param name="Table">The table.</param>
/// <param name="Added">How many came.</param>
/// <param name="Changed">How many changed.</param>
/// <param name="Removed">How many went.</param>
public sealed record TableChanges(string Table, int Added, int Changed, int Removed)
{
    /// <summary>Counts rows that differ: the tables in which something does.</summary>
    public static IReadOnlyList<TableChanges> Count(IEnumerable<RowChange> rows) =>
    [
        .. rows.GroupBy(row => row.Table).Select(table =>
        {
            var counts = table.CountBy(row => row.Kind).ToDictionary();
            return new TableChanges(
                table.Key, counts.GetValueOrDefault(ChangeKind.Added), counts.GetValueOrDefault(ChangeKind.Changed), counts.GetValueOrDefault(ChangeKind.Removed));
        }),
    ];
}
