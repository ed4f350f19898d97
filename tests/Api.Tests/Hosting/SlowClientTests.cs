using System.Net;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Hosting;

/// <summary>Clients that send slowly, hang up or never read: each is let go, others are answered meanwhile, and nothing of the server stays held.</summary>
[Collection("Processes")]
public sealed class SlowClientTests : IAsyncLifetime, IDisposable
{
    private const string Question = """{"query":"{ themes { code } }"}""";

    private readonly ServerProcess _server = new(
        [$"--Database:ConnectionString=Data Source={TemporaryFolder.Path}/slow-{Guid.NewGuid():N}.db", "--Limits:RequestsPerMinute=0", "--Answers:CachedMegabytes=0"]);

    public async Task InitializeAsync()
    {
        await _server.WaitForAsync("/health/ready", HttpStatusCode.OK);
        await _server.AskAsync("{ themes { code } }");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_body_that_drips_is_refused()
    {
        using var client = await SlowClient.ConnectAsync(_server.Address);
        await client.SendAsync("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{");

        var dripping = client.DripAsync(" ", TimeSpan.FromMilliseconds(200));
        await ExpectAnswersAsync();
        await dripping;

        Assert.StartsWith("HTTP/1.1 408 Request Timeout", await client.ReadToEndAsync(), StringComparison.Ordinal);
        await ExpectAnswersAsync();
    }

    [Fact]
    public async Task Headers_that_drip_are_refused()
    {
        using var client = await SlowClient.ConnectAsync(_server.Address);
        await client.SendAsync("GET /graphql?query={__typename} HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");

        var dripping = client.DripAsync("a", TimeSpan.FromMilliseconds(200));
        await ExpectAnswersAsync();
        await dripping;

        Assert.StartsWith("HTTP/1.1 408 Request Timeout", await client.ReadToEndAsync(), StringComparison.Ordinal);
        await ExpectAnswersAsync();
    }

    [Fact]
    public async Task Clients_that_never_read_are_let_go()
    {
        const int asked = 40;
        var before = _server.Sockets;
        var clients = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SlowClient.ConnectAsync(_server.Address)));
        foreach (var client in clients)
        {
            for (var times = 0; times < asked; times++) await client.SendAsync("GET /exports/observations.jsonl HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }

        await ExpectAnswersAsync();
        await ExpectSocketsAsync(before);

        foreach (var client in clients)
        {
            var received = await client.ReadToEndAsync();
            Assert.True(received.Split("HTTP/1.1 200 OK").Length - 1 < asked, "Everything was sent to a client that read nothing.");
            client.Dispose();
        }
    }

    [Fact]
    public async Task Clients_that_hang_up_leave_nothing_behind()
    {
        var before = _server.Sockets;
        for (var times = 0; times < 100; times++)
        {
            using var inHeaders = await SlowClient.ConnectAsync(_server.Address);
            await inHeaders.SendAsync("POST /graphql HTTP/1.1\r\nHost: local");
            using var inBody = await SlowClient.ConnectAsync(_server.Address);
            await inBody.SendAsync($"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Question.Length}\r\n\r\n{Question[..9]}");
            using var inAnswer = await SlowClient.ConnectAsync(_server.Address);
            await inAnswer.SendAsync("GET /exports/observations.jsonl HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }

        await ExpectSocketsAsync(before);
        await ExpectAnswersAsync();

        // Kestrel itself complains when a body breaks off while it is read.
        var faults = _server.Output.Split('\n').Where(line => line.Contains(" ERR ", StringComparison.Ordinal));
        Assert.DoesNotContain(faults, line => !line.Contains("automatic draining of the request body failed", StringComparison.Ordinal));
    }

    private async Task ExpectAnswersAsync() => Assert.Equal(HttpStatusCode.OK, (await _server.AskAsync("{ themes { code } }")).Status);

    /// <summary>Waits until the process holds no more connections than it should.</summary>
    private async Task ExpectSocketsAsync(int expected)
    {
        for (var times = 0; times < 600 && _server.Sockets > expected; times++) await Task.Delay(100);
        Assert.InRange(_server.Sockets, 1, expected);
    }
}
