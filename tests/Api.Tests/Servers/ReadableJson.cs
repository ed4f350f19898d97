using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transverse.Api.Tests.Servers;

/// <summary>JSON for readers: what fits on a line stays on it.</summary>
internal static class ReadableJson
{
    private const int Width = 140;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode? value, string indent = "")
    {
        var line = value?.ToJsonString(Plain) ?? "null";
        if (indent.Length + line.Length <= Width) return line;
        var inner = indent + "  ";
        return value switch
        {
            JsonArray list => $"[\n{Lines(list.Select(item => inner + Of(item, inner)))}\n{indent}]",
            JsonObject members => $"{{\n{Lines(members.Select(member => $"{inner}\"{member.Key}\": {Of(member.Value, inner)}"))}\n{indent}}}",
            _ => line,
        };
    }

    private static string Lines(IEnumerable<string> lines) => string.Join(",\n", lines);
}
