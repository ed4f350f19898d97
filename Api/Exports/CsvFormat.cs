using CsvHelper;

namespace Transverse.Api.Exports;

/// <summary>CSV as RFC 4180 has it: UTF-8, comma, one row of names. Text that a spreadsheet would run as a formula gets an apostrophe in front.</summary>
internal sealed class CsvFormat : IExportFormat
{
    public string ContentType => "text/csv; charset=utf-8; header=present";

    public async Task WriteAsync(ExportContent content, ExportStream output, CancellationToken cancellation)
    {
        var csv = Create(output, content.Request.ByteOrderMark);
        foreach (var column in content.Columns) csv.WriteField(column.Name);
        csv.EndRecord();
        await foreach (var page in content.Pages(content.Columns))
        {
            foreach (var item in page)
            {
                foreach (var column in content.Columns) Write(csv, column.Read(item));
                csv.EndRecord();
            }

            csv.Flush();
            await output.SendAsync(cancellation);
        }
    }

    /// <summary>A writer with the project's dialect.</summary>
    public static CsvWriter Create(Stream output, bool byteOrderMark) => CsvWriter.Create(output, new CsvWriterOptions
    {
        NewLine = "\r\n",
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = byteOrderMark,
    }, leaveOpen: true);

    private static void Write(CsvWriter csv, object? value)
    {
        if (value is int or long or decimal or double) csv.WriteField(value);
        else csv.WriteField(ExportColumn.Text(value));
    }
}
