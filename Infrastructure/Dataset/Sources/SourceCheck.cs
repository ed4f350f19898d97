using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Sources;

/// <summary>Holds the dataset against the documents' text: what is said to be printed stands on its lines.</summary>
public static class SourceCheck
{
    private static readonly string[] PrintedFields = ["title", "name", "printed"];

    /// <summary>
    /// Looks for every title, name and printed figure on the lines that it cites, for every value in its printed figure, and for lines that
    /// nobody accounts for.
    /// </summary>
    /// <param name="dataset">A dataset without errors.</param>
    /// <param name="sources">The plain-text editions.</param>
    /// <returns>What is not there, in the order of the files; empty when all is.</returns>
    /// <exception cref="DatasetException">The dataset itself is refused.</exception>
    public static IReadOnlyList<DatasetError> Run(DatasetFolder dataset, SourceFolder sources) => Run(dataset.Read(), sources);

    internal static IReadOnlyList<DatasetError> Run(TableSet tables, SourceFolder sources) =>
    [
        .. tables.Rows("documents").SelectMany(document => Length(document, sources)),
        .. UncoveredLines.Run(tables, sources),
        .. from table in tables
           where table.HasLines
           from row in table.Rows
           from error in Printed(row, sources).Concat(Values(row))
           select error,
    ];

    private static IEnumerable<DatasetError> Length(Row document, SourceFolder sources)
    {
        var source = document.Text("source");
        if (sources.Lines(source) is not { } lines)
        {
            yield return document.Error(
                "source",
                DatasetErrorCode.NotInSource,
                $"source \"{source}\" is not among the plain-text editions: add it, or correct it.");
        }
        else if (lines.Count != document.Whole("lines"))
        {
            yield return document.Error(
                "lines",
                DatasetErrorCode.NotInSource,
                $"lines {document["lines"]} differs from the {lines.Count} of {source}: correct it.");
        }
    }

    private static IEnumerable<DatasetError> Printed(Row row, SourceFolder sources) =>
        from field in PrintedFields
           where row.Table.Schema.IndexOf(field) >= 0
           let text = row[field]
           where text is not null
           let source = row.Reference("document")!.Text("source")
           let passage = sources.Passage(source, row.Whole("first_line"), row.Whole("last_line"))
           where passage is not null && !PrintedText.Stands(text, passage)
           select row.Error(
               field,
               DatasetErrorCode.NotInSource,
               $"{field} \"{text}\" is not on lines {row["first_line"]}-{row["last_line"]} of {source}: correct the text or the lines.");

    private static IEnumerable<DatasetError> Values(Row row) =>
        from field in (string[])["value", "amount"]
           where row.Table.Schema.IndexOf(field) >= 0
           let value = row.Decimal(field)
           where value is not null && row["printed"] is { } printed && !PrintedFigure.Agrees(value.Value, printed)
           select row.Error(
               field,
               DatasetErrorCode.NotInSource,
               $"{field} {row[field]} has other digits than \"{row["printed"]}\": correct one of the two.");
}
