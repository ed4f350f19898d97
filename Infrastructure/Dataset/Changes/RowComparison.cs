using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Changes;

/// <summary>Holds the rows of two versions against each other: those with the same key are the same row.</summary>
internal static class RowComparison
{
    public static IEnumerable<RowChange> Of(TableSet before, TableSet after) => after.Concat(before).Select(table => table.Name).Distinct()
        .SelectMany(name => (before[name], after[name]) switch
        {
            (null, { } table) => table.Rows.Select(row => Whole(row, ChangeKind.Added)),
            ({ } table, null) => table.Rows.Select(row => Whole(row, ChangeKind.Removed)),
            var (old, table) => Between(old!, table!),
        });

    private static IEnumerable<RowChange> Between(Table before, Table after)
    {
        // Releases differ in their columns: the key is the newer one's, and a column that is not there is empty.
        var key = after.Schema.PrimaryKey;
        var columns = after.Schema.Fields.Concat(before.Schema.Fields).Select(field => field.Name).Distinct().ToList();
        var old = before.Rows.ToLookup(row => Key(row, key));
        foreach (var row in after.Rows)
        {
            if (old[Key(row, key)].FirstOrDefault() is not { } was) yield return Whole(row, ChangeKind.Added);
            else if (Cells(columns, was, row) is { Count: > 0 } cells) yield return Change(row, key, ChangeKind.Changed, cells);
        }

        var kept = after.Rows.Select(row => Key(row, key)).ToHashSet();
        foreach (var row in before.Rows.Where(row => !kept.Contains(Key(row, key)))) yield return Whole(row, ChangeKind.Removed);
    }

    private static List<CellChange> Cells(IEnumerable<string> columns, Row before, Row after) =>
        [.. columns.Select(column => new CellChange(column, Cell(before, column), Cell(after, column))).Where(cell => cell.Before != cell.After)];

    private static RowChange Whole(Row row, ChangeKind kind)
    {
        var cells = row.Table.Schema.Fields.Select(field => (Column: field.Name, Value: row[field.Name])).Where(cell => cell.Value is not null);
        return Change(row, row.Table.Schema.PrimaryKey, kind, [.. cells.Select(cell => kind == ChangeKind.Added
            ? new CellChange(cell.Column, null, cell.Value)
            : new CellChange(cell.Column, cell.Value, null))]);
    }

    private static RowChange Change(Row row, IReadOnlyList<string> key, ChangeKind kind, IReadOnlyList<CellChange> cells) =>
        new(row.Table.Name, string.Join('/', key.Select(field => Cell(row, field))), kind, row.File, row.Line > 0 ? row.Line : null, cells);

    private static string Key(Row row, IReadOnlyList<string> key) => string.Join('\n', key.Select(field => Cell(row, field)));

    private static string? Cell(Row row, string column) => row.Table.Schema.IndexOf(column) is >= 0 and var index ? row.Cells[index] : null;
}
