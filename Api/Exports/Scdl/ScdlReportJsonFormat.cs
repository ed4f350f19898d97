using System.Text.Json;

namespace Transverse.Api.Exports.Scdl;

/// <summary>The empty cells of the SCDL file with their reasons, and how many each column has.</summary>
internal sealed class ScdlReportJsonFormat : IExportFormat
{
    private const string Schema = "https://schema.data.gouv.fr/scdl/subventions/2.1.1";

    private static readonly JsonWriterOptions Options = new() { Encoder = ExportRequest.Json.Encoder };

    public string ContentType => "application/json; charset=utf-8";

    public async Task WriteAsync(ExportContent content, ExportStream output, CancellationToken cancellation)
    {
        var empty = ScdlColumn.All.ToDictionary(column => column, _ => 0);
        await using var json = new Utf8JsonWriter(output.Buffer, Options);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WritePropertyName("dataset");
        content.About.ToJson().WriteTo(json, ExportRequest.Json);
        json.WriteStartArray("cells");
        await foreach (var page in content.Pages(content.Columns))
        {
            foreach (var grant in page.Select(row => ScdlGrant.Read(row, content.Columns)))
            {
                foreach (var column in ScdlColumn.All.Where(column => column.Read(grant) is null))
                {
                    empty[column]++;
                    json.WriteStartObject();
                    json.WriteString("referenceDecision", grant.Code);
                    json.WriteString("column", column.Name);
                    json.WriteEndObject();
                }
            }

            json.Flush();
            await output.SendAsync(cancellation);
        }

        json.WriteEndArray();
        WriteColumns(json, content.About.Rows, empty);
        json.WriteEndObject();
        json.Flush();
    }

    private static void WriteColumns(Utf8JsonWriter json, int rows, Dictionary<ScdlColumn, int> empty)
    {
        json.WriteStartArray("columns");
        foreach (var column in ScdlColumn.All)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteBoolean("required", column.IsRequired);
            json.WriteNumber("filled", rows - empty[column]);
            json.WriteNumber("empty", empty[column]);
            if (empty[column] > 0) json.WriteString("reason", column.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
