using System.Net;
using System.Net.Http.Headers;
using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Hosting;

/// <summary>The web server that deploy/nginx.conf sets up, in front of the API.</summary>
[Collection("Processes")]
public sealed class WebServerTests
{
    private const string Question = "graphql?query={actors(first:50){nodes{slug name}}}";

    [NginxFact]
    public async Task Answers_are_compressed_and_keep_what_the_API_says()
    {
        await using var server = await StartAsync();
        using var nginx = Start(server);
        using var client = new HttpClient { BaseAddress = nginx.Address };

        using var plain = await AskAsync(client, Question);
        using var compressed = await AskAsync(client, Question, "gzip");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (plain.StatusCode, compressed.StatusCode));
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal(["gzip"], compressed.Content.Headers.ContentEncoding);
        Assert.True((await compressed.Content.ReadAsByteArrayAsync()).Length < (await plain.Content.ReadAsByteArrayAsync()).Length / 2);
        Assert.Equal("nosniff", Assert.Single(compressed.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("nginx", compressed.Headers.Server.ToString());
        Assert.Contains("Accept-Encoding", compressed.Headers.Vary);
    }

    [NginxFact]
    public async Task A_client_that_holds_an_answer_is_told_that_it_still_holds()
    {
        await using var server = await StartAsync();
        using var nginx = Start(server);
        using var client = new HttpClient { BaseAddress = nginx.Address };
        using var first = await AskAsync(client, Question, "gzip");

        using var again = await AskAsync(client, Question, "gzip", first.Headers.ETag);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [NginxFact]
    public async Task Clients_are_told_apart_and_can_not_give_themselves_another_address()
    {
        await using var server = await StartAsync("--Limits:RequestsPerMinute=6");
        using var nginx = Start(server);
        using var client = new HttpClient { BaseAddress = nginx.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.1");
        using var first = await AskAsync(client, Question);
        client.DefaultRequestHeaders.Remove("X-Forwarded-For");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.2");

        using var second = await AskAsync(client, Question);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
    }

    [NginxFact]
    public async Task A_body_beyond_the_limit_does_not_reach_the_API()
    {
        await using var server = await StartAsync();
        using var nginx = Start(server);
        using var client = new HttpClient { BaseAddress = nginx.Address };
        using var body = new ByteArrayContent(new byte[2_000_000]);
        await ListensAsync(client);

        using var response = await client.PostAsync("graphql", body);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    private static Task<TestServer> StartAsync(params string[] settings) =>
        TestServer.StartAsync([$"--Database:ConnectionString=Data Source={TemporaryFolder.Path}/web-server-{Guid.NewGuid():N}.db", .. settings]);

    private static Nginx Start(TestServer server) => new(File.ReadAllText(Path.Combine(Repository.Root, "deploy", "nginx.conf")), server.Client.BaseAddress!);

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string address, string? encoding = null, EntityTagHeaderValue? held = null)
    {
        await ListensAsync(client);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (encoding is not null) request.Headers.AcceptEncoding.ParseAdd(encoding);
        if (held is not null) request.Headers.IfNoneMatch.Add(held);
        return await client.SendAsync(request);
    }

    /// <summary>nginx opens its port a moment after it starts.</summary>
    private static async Task ListensAsync(HttpClient client)
    {
        for (var times = 0; times < 100; times++)
        {
            try
            {
                using var response = await client.GetAsync("health/live");
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50);
            }
        }
    }
}
