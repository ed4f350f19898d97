namespace Transverse.Api.Exports.Scdl;

/// <summary>The grants by the schema "subventions" of the SCDL; cells that the documents do not fill stay empty.</summary>
internal sealed class ScdlCsvFormat : IExportFormat
{
    public string ContentType => "text/csv; charset=utf-8; header=present";

    public async Task WriteAsync(ExportContent content, ExportStream output, CancellationToken cancellation)
    {
        var csv = CsvFormat.Create(output, content.Request.ByteOrderMark);
        foreach (var column in ScdlColumn.All) csv.WriteField(column.Name);
        csv.EndRecord();
        await foreach (var page in content.Pages(content.Columns))
        {
            foreach (var row in page)
            {
                var grant = ScdlGrant.Read(row, content.Columns);
                foreach (var column in ScdlColumn.All) csv.WriteField(column.Read(grant));
                csv.EndRecord();
            }

            csv.Flush();
            await output.SendAsync(cancellation);
        }
    }
}
