namespace Transverse.Infrastructure.Dataset.Changes;

/// <summary>A row that differs between two versions.</summary>
/// <param name="Table">Its table; "imports" for an imported file.</param>
/// <param name="Key">Its key columns joined by /, empty ones included.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="File">The file where it stands or, when it was removed, stood.</param>
/// <param name="Line">The line in that file, from 1; null for an imported file as a whole.</param>
/// <param name="Cells">The cells that differ, in the order of the columns: all that are not empty, when the row was added or removed.</param>
public sealed record RowChange(string Table, string Key, ChangeKind Kind, string File, int? Line, IReadOnlyList<CellChange> Cells);
