using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Hosting.Server;
using Transverse.Api.Hosting;

namespace Transverse.Allocations;

/// <summary>What one request allocates from the first middleware to the last byte of the answer, without a socket.</summary>
public class RequestAllocations
{
    private readonly string _database = Path.Combine(Path.GetTempPath(), $"allocations-{Guid.NewGuid():N}.db");
    private WebApplication _app = null!;
    private DirectServer _server = null!;

    [GlobalSetup]
    public async Task StartAsync()
    {
        _server = new DirectServer();
        _app = TransverseHost.Create(
            [$"--Database:ConnectionString=Data Source={_database}", "--Logging:LogLevel:Default=Warning", "--Answers:CachedMegabytes=0", "--Limits:RequestsPerMinute=0"],
            builder => builder.Services.AddSingleton<IServer>(_server));
        await _app.LoadDatasetAsync(CancellationToken.None);
        await _app.StartAsync();
    }

    [GlobalCleanup]
    public async Task StopAsync()
    {
        await _app.DisposeAsync();
        File.Delete(_database);
    }

    [Benchmark(Description = "{ __typename }")]
    public Task NothingAsync() => AskAsync("{ __typename }");

    [Benchmark(Description = "50 fundings with funder, recipient, citation")]
    public Task FundingsAsync() => AskAsync(
        "{ fundings(first: 50) { nodes { amount year label funder { slug name } recipient { slug name } citations { firstLine lastLine document { code } } } } }");

    private async Task AskAsync(string query)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = HttpMethods.Post;
        http.Request.Path = "/graphql";
        http.Request.ContentType = "application/json";
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query })));
        http.Response.Body = Stream.Null;
        await _server.SendAsync(http);
        if (http.Response.StatusCode != StatusCodes.Status200OK) throw new InvalidOperationException($"The answer has status {http.Response.StatusCode}.");
    }
}
