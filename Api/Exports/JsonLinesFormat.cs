using System.Text.Json;
using System.Text.Json.Nodes;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Exports;

/// <summary>JSON Lines: first what the file is, then each item as GraphQL answers it.</summary>
internal sealed class JsonLinesFormat : IExportFormat
{
    public string ContentType => "application/jsonl; charset=utf-8";

    public async Task WriteAsync(ExportContent content, ExportStream output, CancellationToken cancellation)
    {
        output.Write(JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["dataset"] = content.About.ToJson() }, ExportRequest.Json));
        output.Write("\n"u8);
        await foreach (var page in content.Pages(content.Columns))
        {
            foreach (var item in page)
            {
                ResultWriter.Write(item, output.Buffer);
                output.Write("\n"u8);
            }

            await output.SendAsync(cancellation);
        }
    }
}
