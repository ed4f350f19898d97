using System.IO.Compression;

namespace Transverse.Api.Exports;

/// <summary>A workbook of three sheets: the rows, their citations, and what the file is.</summary>
/// <remarks>The sheets are written one after the other straight into the archive, so that no workbook is ever in memory.</remarks>
internal sealed class XlsxFormat : IExportFormat
{
    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task WriteAsync(ExportContent content, ExportStream output, CancellationToken cancellation)
    {
        var isCited = content.Request.Source.IsCited;
        string[] sheets = isCited ? ["Données", "Citations", "À propos"] : ["Données", "À propos"];
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        XlsxParts.Write(archive, sheets, content.About.ExportedAt);
        await WriteRowsAsync(content, archive, output, cancellation);
        if (isCited) await WriteCitationsAsync(content, archive, output, cancellation);
        using var about = new XlsxSheet(archive, sheets.Length, content.About.ExportedAt);
        foreach (var (name, value) in About(content.About)) about.Write([name, value]);
    }

    private static async Task WriteRowsAsync(ExportContent content, ZipArchive archive, ExportStream output, CancellationToken cancellation)
    {
        using var sheet = new XlsxSheet(archive, number: 1, content.About.ExportedAt, header: [.. content.Columns.Select(column => column.Name)]);
        await foreach (var page in content.Pages(content.Columns))
        {
            foreach (var item in page) sheet.Write(content.Columns.Select(column => column.Read(item)));
            await output.SendAsync(cancellation);
        }
    }

    /// <summary>One row for each citation: the number of its row in the first sheet, and where that stands.</summary>
    private static async Task WriteCitationsAsync(ExportContent content, ZipArchive archive, ExportStream output, CancellationToken cancellation)
    {
        var columns = ExportColumns.Cited(content.Request.Source.Item).ToArray();
        using var sheet = new XlsxSheet(archive, number: 2, content.About.ExportedAt, ["row", .. columns.Select(column => column.Path[1].Name)]);
        var row = 1;
        await foreach (var page in content.Pages(columns))
        {
            foreach (var fact in page)
            {
                row++;
                var values = Array.ConvertAll(columns, column => column.ReadEach(fact).ToList());
                for (var index = 0; index < values[0].Count; index++) sheet.Write([row, .. values.Select(each => each[index])]);
            }

            await output.SendAsync(cancellation);
        }
    }

    private static IEnumerable<(string Name, object? Value)> About(ExportAbout about) =>
    [
        ("titre", ExportAbout.Title),
        ("requête", about.Field),
        ("arguments", about.Arguments.ToJsonString(ExportRequest.Json)),
        ("colonnes", string.Join(", ", about.Columns)),
        ("lignes", about.Rows),
        ("version des données", about.Version),
        ("données chargées le", ExportAbout.Instant(about.LoadedAt)),
        ("fichier créé le", ExportAbout.Instant(about.ExportedAt)),
        ("adresse", about.Address),
        ("licence", $"{ExportAbout.Licence} ({ExportAbout.LicenceAddress})"),
        .. about.Documents.Select(document => ("source", (object?)$"{document.Code} : {document.Title}{(document.Published is null ? "" : $" ({document.Published})")}")),
    ];
}
