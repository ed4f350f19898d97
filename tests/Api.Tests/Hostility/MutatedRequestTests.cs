using System.Globalization;
using System.Text.Json;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Hostility;

/// <summary>Requests that are nearly right: the server answers each, in form, and says nothing of itself.</summary>
[Collection(MemoryCollection.Name)]
public sealed class MutatedRequestTests
{
    /// <summary>How many of each kind; the release is tried with 34,000, which takes minutes.</summary>
    private static readonly int EachKind = int.Parse(Environment.GetEnvironmentVariable("TRANSVERSE_MUTATIONS") ?? "4000", CultureInfo.InvariantCulture);

    /// <summary>What only the inside of the server knows.</summary>
    private static readonly string[] Inside = ["   at ", "Exception", "SELECT ", "Microsoft.", "System.", "SQLite", ".cs:line"];

    [Fact]
    public async Task Every_mutated_request_gets_a_well_formed_answer_that_tells_nothing_of_the_server()
    {
        await using var server = await TestServer.StartAsync(
            [$"--Database:ConnectionString=Data Source={TemporaryFolder.Path}/hostility.db", $"--Logging:LogLevel:{TestServer.CommandCategory}=None", .. Unlimited]);

        foreach (var kind in MutatedRequests.Kinds) await SendAsync(server, kind, seed: 1, EachKind / 4);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var kind in MutatedRequests.Kinds) await SendAsync(server, kind, seed: 2, EachKind * 3 / 4);
        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.True(growth < 50_000_000, $"Memory grew by {growth:N0} bytes.");
    }

    /// <summary>The limits by client are another test's: here one client sends everything.</summary>
    private static string[] Unlimited => ["--Limits:RequestsPerMinute=0", "--Limits:ConcurrentRequests=0"];

    private static Task SendAsync(TestServer server, string kind, int seed, int count) => Parallel.ForAsync(0, 16, async (lane, cancellation) =>
    {
        var requests = new MutatedRequests(new Mutator((seed * 1000) + (MutatedRequests.Kinds.ToList().IndexOf(kind) * 100) + lane));
        for (var index = lane; index < count; index += 16)
        {
            using var request = requests.Next(kind);
            using var response = await SendAsync(server, request, kind, cancellation);
            if (response is null) continue;
            var body = await response.Content.ReadAsStringAsync(cancellation);
            if (Wrong(response, body) is { } reason) Assert.Fail($"{reason}\n{(int)response.StatusCode} {body}\nfor {await DescribeAsync(request)}");
        }
    });

    /// <summary>Null where a damaged header says another length than the body has, or another protocol: the connection ends, as HTTP wants it.</summary>
    private static async Task<HttpResponseMessage?> SendAsync(TestServer server, HttpRequestMessage request, string kind, CancellationToken cancellation)
    {
        try
        {
            return await server.Client.SendAsync(request, cancellation);
        }
        catch (HttpRequestException) when (kind == "headers")
        {
            return null;
        }
        catch (HttpRequestException broken)
        {
            throw new InvalidOperationException($"No answer to {kind}: {await DescribeAsync(request)}", broken);
        }
    }

    private static string? Wrong(HttpResponseMessage response, string body)
    {
        if ((int)response.StatusCode >= 500) return "The server failed.";
        if (response.Content.Headers.ContentType?.MediaType is not { } type || !type.EndsWith("json", StringComparison.Ordinal)) return null;
        if (Inside.FirstOrDefault(part => body.Contains(part, StringComparison.Ordinal)) is { } part) return $"The answer holds \"{part}\".";
        try
        {
            using var json = JsonDocument.Parse(body);
            if (response.RequestMessage!.RequestUri!.AbsolutePath != "/graphql") return null;
            var errors = json.RootElement.TryGetProperty("errors", out var list) ? list.GetArrayLength() : 0;
            return errors > 0 || json.RootElement.TryGetProperty("data", out _) || json.RootElement.TryGetProperty("extensions", out _) ? null : "The answer has neither data nor errors.";
        }
        catch (JsonException)
        {
            return "The answer is no JSON.";
        }
    }

    private static async Task<string> DescribeAsync(HttpRequestMessage request) =>
        $"{request}\n{(request.Content is { } content ? await content.ReadAsStringAsync() : "")}";
}
