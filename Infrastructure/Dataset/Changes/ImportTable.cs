using System.Globalization;
using Transverse.Infrastructure.Dataset.Descriptors;
using Transverse.Infrastructure.Dataset.Tables;
using Transverse.Infrastructure.Store;

namespace Transverse.Infrastructure.Dataset.Changes;

/// <summary>The imported files of a version as one more table, with a row for each: which came, went, were replaced.</summary>
internal static class ImportTable
{
    private static readonly string[] Columns = ["code", "title", "file", "format", "grants", "content", "decisions"];

    private static readonly TableSchema Schema = new(
        "One imported file", [.. Columns.Select(column => new Field(column, FieldType.String, null, null, null))], [""], ["code"], ForeignKeys: null);

    public static void AddTo(TableSet tables, IEnumerable<ImportedFile> imports)
    {
        var table = new Table("imports", Schema, tables);
        foreach (var import in imports)
        {
            var decisions = string.Join("; ", import.Decisions.Select(decision => $"{decision.Key}={decision.Value ?? "none"}"));
            table.Add(
                import.FileName, line: 0,
                [
                    import.Code, import.Title, import.FileName, $"{import.Format}", import.RowCount.ToString(CultureInfo.InvariantCulture), import.Hash,
                    decisions.Length == 0 ? null : decisions,
                ]);
        }

        tables.Add(table);
    }
}
