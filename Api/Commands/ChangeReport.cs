using Transverse.Infrastructure.Dataset.Changes;

namespace Transverse.Api.Commands;

/// <summary>Prints rows that differ, in the manner of a patch: + came, ~ changed, - went.</summary>
internal static class ChangeReport
{
    public static void Write(IReadOnlyList<RowChange> rows, TextWriter output)
    {
        foreach (var row in rows)
        {
            var sign = row.Kind switch { ChangeKind.Added => '+', ChangeKind.Changed => '~', _ => '-' };
            output.WriteLine($"{sign} {row.Table} {row.Key} ({row.File}{(row.Line is { } line ? $":{line}" : "")})");
            if (row.Kind != ChangeKind.Changed) continue;

            foreach (var cell in row.Cells) output.WriteLine($"    {cell.Column}: {Text(cell.Before)} -> {Text(cell.After)}");
        }

        foreach (var table in TableChanges.Count(rows)) output.WriteLine($"{table.Table}: {table.Added} added, {table.Changed} changed, {table.Removed} removed.");

        if (rows.Count == 0) output.WriteLine("No row differs.");
    }

    private static string Text(string? cell) => cell is null ? "(empty)" : $"\"{cell}\"";
}
