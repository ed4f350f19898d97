using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transverse.Api.Tests.Servers;

/// <summary>A query as a readable page: what was asked, what came, and the SQL of each command for both databases.</summary>
internal static class QuerySnapshot
{
    public static string Of(string document, object? variables, Answer answer, IReadOnlyList<(string Sqlite, string SqlServer)> commands)
    {
        var page = new StringBuilder();
        Add(page, "# Document", document);
        if (variables is not null) Add(page, "# Variables", ReadableJson.Of(JsonSerializer.SerializeToNode(variables)));
        Add(page, $"# Answer {answer.Status}", ReadableJson.Of(WithoutDatasetVersion(answer.Json)));
        page.Append(CultureInfo.InvariantCulture, $"# Commands: {commands.Count}\n\n");
        for (var index = 0; index < commands.Count; index++)
        {
            Add(page, $"## {index + 1} on SQLite", commands[index].Sqlite);
            Add(page, $"## {index + 1} on SQL Server", commands[index].SqlServer);
        }

        return $"{page.ToString().TrimEnd()}\n";
    }

    private static void Add(StringBuilder page, string heading, string text) => page.Append(heading).Append("\n\n").Append(text.Trim()).Append("\n\n");

    // It changes with every byte of the dataset's files: a test of its own reads it.
    private static JsonNode WithoutDatasetVersion(JsonNode answer)
    {
        if (answer["extensions"] is JsonObject extensions && extensions.Remove("dataset") && extensions.Count == 0) answer.AsObject().Remove("extensions");
        return answer;
    }
}
