namespace Transverse.Api.Exports.Scdl;

/// <summary>The empty cells of the SCDL file, one per row, each with the reason.</summary>
internal sealed class ScdlReportCsvFormat : IExportFormat
{
    private static readonly string[] Columns = ["referenceDecision", "column", "required", "reason"];

    public string ContentType => "text/csv; charset=utf-8; header=present";

    public async Task WriteAsync(ExportContent content, ExportStream output, CancellationToken cancellation)
    {
        var csv = CsvFormat.Create(output, content.Request.ByteOrderMark);
        csv.WriteRecord(Columns);
        await foreach (var page in content.Pages(content.Columns))
        {
            foreach (var grant in page.Select(row => ScdlGrant.Read(row, content.Columns)))
            {
                foreach (var column in ScdlColumn.All.Where(column => column.Read(grant) is null)) csv.WriteRecord([grant.Code, column.Name, ExportColumn.Text(column.IsRequired), column.Reason]);
            }

            csv.Flush();
            await output.SendAsync(cancellation);
        }
    }
}
