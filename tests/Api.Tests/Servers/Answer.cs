using System.Text.Json.Nodes;

namespace Transverse.Api.Tests.Servers;

/// <summary>What the server answered to a request, and what it logged meanwhile.</summary>
/// <param name="Response">The response; its body was read.</param>
/// <param name="Body">The body.</param>
/// <param name="Log">The log of the request.</param>
public sealed record Answer(HttpResponseMessage Response, string Body, IReadOnlyList<LogEntry> Log)
{
    public int Status => (int)Response.StatusCode;

    public JsonNode Json => JsonNode.Parse(Body)!;

    /// <summary>The answer's data; fails with the errors when there are any.</summary>
    public JsonNode Data
    {
        get
        {
            var json = Json;
            Assert.True(json["errors"] is null, $"{json["errors"]}\n{string.Join('\n', Log.Select(entry => entry.Exception))}");
            return json["data"]!;
        }
    }

    /// <summary>The only error.</summary>
    public JsonNode Error => Assert.Single(Json["errors"]!.AsArray())!;

    public string? ErrorCode => (string?)Error["extensions"]?["code"];

    /// <summary>The SQL commands that ran, in order.</summary>
    public IReadOnlyList<string> Commands => [.. Log.Where(entry => entry.Category == TestServer.CommandCategory).Select(entry => entry.Message)];

    /// <summary>One header of the response or of its body; null when it is absent.</summary>
    public string? Header(string name) =>
        Response.Headers.TryGetValues(name, out var values) || Response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    /// <summary>Asserts an error as compact JSON.</summary>
    public void HasError(string json) => Assert.Equal(JsonNode.Parse(json)!.ToJsonString(), Error.ToJsonString());
}
