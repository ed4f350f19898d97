using Transverse.Infrastructure.Dataset.Sources;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset;

/// <summary>A dataset without errors, counted.</summary>
/// <param name="Version">The version of the files.</param>
/// <param name="Documents">Each document, in the order of their table.</param>
/// <param name="Tables">The tables whose rows rest on lines, in the order of the data package.</param>
public sealed record DatasetReport(string Version, IReadOnlyList<DocumentReport> Documents, IReadOnlyList<string> Tables)
{
    private static readonly string[] NumberFields = ["value", "amount"];

    /// <summary>Checks everything that can be checked, and counts.</summary>
    /// <param name="folder">The dataset.</param>
    /// <param name="sources">The texts of the documents; null to check the files alone.</param>
    /// <exception cref="DatasetException">Something is wrong: all errors at once.</exception>
    public static DatasetReport Of(DatasetFolder folder, SourceFolder? sources)
    {
        var tables = folder.Read();
        var errors = sources is null ? [] : SourceCheck.Run(tables, sources);
        if (errors.Count > 0) throw new DatasetException(errors);

        var cited = tables.Where(table => table.HasLines).ToList();
        return new(
            folder.Version(),
            [.. tables.Rows("documents").Select(document => Document(document, cited, sources?.Lines(document.Text("source"))))],
            [.. cited.Select(table => table.Name)]);
    }

    private static DocumentReport Document(Row document, List<Table> tables, IReadOnlyList<string>? text)
    {
        var code = document.Text("code");
        var rows = tables.SelectMany(table => table.Rows).Where(row => row["document"] == code).ToLookup(row => row.Table.Name);
        var lines = rows.ToLookup(group => group.Key == "coverage", group => group.SelectMany(UncoveredLines.LinesOf));
        var cited = lines[false].SelectMany(line => line).ToHashSet();
        var known = lines[true].SelectMany(line => line).Concat(cited).ToHashSet();
        return new(
            code,
            rows.ToDictionary(group => group.Key, group => group.Count()),
            document.Whole("lines"),
            cited.Count,
            known.Count - cited.Count,
            text?.Where((line, index) => !known.Contains(index + 1) && string.IsNullOrWhiteSpace(line)).Count(),
            rows.SelectMany(group => group).Count(IsFigure));
    }

    private static bool IsFigure(Row row) =>
        row.Table.Schema.IndexOf("printed") >= 0 && row["printed"] is not null
        && NumberFields.Any(field => row.Table.Schema.IndexOf(field) >= 0 && row[field] is not null);
}
