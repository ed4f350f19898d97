using System.Diagnostics;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Transverse.Api.Hosting;
using Transverse.Api.Queries;

namespace Transverse.Api.Tests.Servers;

/// <summary>The real host in this process, on a port of its own.</summary>
public sealed class TestServer : IAsyncDisposable
{
    internal static readonly string CommandCategory = typeof(QuerySession).FullName!;

    private readonly WebApplication _app;
    private readonly LogRecorder _log;

    private TestServer(WebApplication app, LogRecorder log)
    {
        (_app, _log) = (app, log);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts a server.</summary>
    /// <param name="settings">Its configuration, as on the command line; without any, it remembers no answers and limits no client, so that tests see each command.</param>
    /// <param name="replace">Replaces services; null keeps them.</param>
    /// <param name="load">Whether the dataset is loaded.</param>
    public static async Task<TestServer> StartAsync(IEnumerable<string> settings, Action<IServiceCollection>? replace = null, bool load = true)
    {
        var log = new LogRecorder();
        string[] defaults = ["--applicationName=Transverse.Api", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", $"--Logging:LogLevel:{CommandCategory}=Debug", "--Answers:CachedMegabytes=0", "--Limits:RequestsPerMinute=0"];
        var app = TransverseHost.Create([.. defaults, .. settings], builder =>
        {
            builder.Logging.ClearProviders().AddProvider(log);
            replace?.Invoke(builder.Services);
        });
        if (load) Assert.True(await app.LoadDatasetAsync(CancellationToken.None));
        await app.StartAsync();
        return new TestServer(app, log);
    }

    /// <summary>Sends a document by POST, as most clients do.</summary>
    public Task<Answer> AskAsync(string document, object? variables = null) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = document, variables }) });

    /// <summary>Sends a request as it is.</summary>
    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        var trace = ActivityTraceId.CreateRandom();
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-00");
        using (request)
        {
            var response = await Client.SendAsync(request);
            return new Answer(response, await response.Content.ReadAsStringAsync(), _log.Of(trace));
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
