using Transverse.Infrastructure.Store;

namespace Transverse.Infrastructure.Dataset.Changes;

/// <summary>What differs between two versions.</summary>
/// <param name="From">The version before.</param>
/// <param name="To">The version after.</param>
/// <param name="Rows">Every row that differs: table by table, what came and changed in the order of the files, then what went.</param>
public sealed record VersionChanges(DataVersion From, DataVersion To, IReadOnlyList<RowChange> Rows)
{
    /// <summary>The tables in which something differs, counted.</summary>
    public IReadOnlyList<TableChanges> Tables =>
    [
        .. Rows.GroupBy(row => row.Table).Select(table =>
        {
            var counts = table.CountBy(row => row.Kind).ToDictionary();
            return new TableChanges(
                table.Key, counts.GetValueOrDefault(ChangeKind.Added), counts.GetValueOrDefault(ChangeKind.Changed), counts.GetValueOrDefault(ChangeKind.Removed));
        }),
    ];
}
