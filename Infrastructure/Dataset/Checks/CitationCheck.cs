using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Checks;

/// <summary>A citation lies inside its document, and a row in a document's folder cites that document.</summary>
internal static class CitationCheck
{
    public static IEnumerable<DatasetError> Run(TableSet tables) =>
        from table in tables
           where table.HasLines
           from row in table.Rows
           from error in (IEnumerable<DatasetError?>)[Order(row), Inside(row), Folder(row)]
           where error is not null
           select error;

    private static DatasetError? Order(Row row) =>
        row.Int("first_line") > row.Int("last_line")
            ? row.Error(
                "last_line",
                DatasetErrorCode.CitationOutOfRange,
                $"last_line {row["last_line"]} is before first_line {row["first_line"]}: correct the range.")
            : null;

    private static DatasetError? Inside(Row row) =>
        row.Reference("document") is { } document && row.Int("last_line") > document.Int("lines")
            ? row.Error(
                "last_line",
                DatasetErrorCode.CitationOutOfRange,
                $"last_line {row["last_line"]} is beyond the end of {row["document"]}, "
                    + $"which has {document["lines"]} lines: correct the range.")
            : null;

    private static DatasetError? Folder(Row row) =>
        row.File.Split('/') is [var folder, _, ..] && row["document"] is { } document && document != folder
            ? row.Error(
                "document",
                DatasetErrorCode.WrongFolder,
                $"document \"{document}\" is not {folder}, whose folder holds this file: move the row, or correct it.")
            : null;
}
