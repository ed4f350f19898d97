using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Hosting;
using Transverse.Api.Tests.Http;
using Transverse.Api.Tests.Servers;
using Transverse.GraphQL;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Tests.Hosting;

/// <summary>How many requests one client may send, and how many are answered at the same time.</summary>
public sealed class RequestLimitTests
{
    private const string Question = "/graphql?query={fine}";

    [Fact]
    public async Task A_client_that_asks_too_often_is_told_when_to_ask_again()
    {
        await using var server = await FaultyServer.StartAsync("--Limits:RequestsPerMinute=12");

        var (first, second, third) = (await AskAsync(server), await AskAsync(server), await AskAsync(server));

        Assert.Equal((200, 200, 429), (first.Status, second.Status, third.Status));
        Assert.Equal("5", third.Header("Retry-After"));
        Assert.Equal("application/graphql-response+json; charset=utf-8", third.Header("Content-Type"));
        Assert.Equal("no-store", third.Header("Cache-Control"));
        Assert.Equal(
            """{"errors":[{"message":"More than 12 requests in a minute came from this address: ask again in 5 s.","extensions":{"code":"TOO_MANY_REQUESTS"}}]}""", third.Body);
    }

    [Theory]
    [InlineData("/graphql/persisted/none", 429)]
    [InlineData("/graphql?sdl", 429)]
    [InlineData("/graphql/ui/none.js", 404)]
    [InlineData("/assets/none.js", 404)]
    public async Task Every_address_of_the_API_counts_and_no_file_does(string address, int status)
    {
        await using var server = await FaultyServer.StartAsync("--Limits:RequestsPerMinute=6");
        Assert.Equal(200, (await AskAsync(server)).Status);

        Assert.Equal(status, (await server.SendAsync(Requests.Send(HttpMethod.Get, address))).Status);
    }

    [Fact]
    public async Task Clients_behind_a_known_proxy_are_told_apart()
    {
        await using var server = await FaultyServer.StartAsync("--Limits:RequestsPerMinute=6");

        Assert.Equal(200, (await AskAsync(server, "192.0.2.1")).Status);
        Assert.Equal(200, (await AskAsync(server, "192.0.2.2")).Status);
        Assert.Equal(429, (await AskAsync(server, "192.0.2.1")).Status);
        Assert.Equal(200, (await AskAsync(server, "2001:db8::1")).Status);
        Assert.Equal(429, (await AskAsync(server, "2001:db8::2")).Status);
        Assert.Equal(200, (await AskAsync(server, "2001:db8:0:1::1")).Status);
    }

    [Fact]
    public async Task Beyond_what_the_server_can_do_at_once_a_request_waits_and_the_next_is_refused()
    {
        var gate = new TaskCompletionSource();
        var entered = new ConcurrentQueue<TaskCompletionSource>([new(), new()]);
        var starts = entered.ToArray();
        await using var server = await StartAsync(gate.Task, entered, "--Limits:ConcurrentRequests=1", "--Limits:WaitingRequests=1");

        var running = AskAsync(server);
        await starts[0].Task;
        var others = new[] { AskAsync(server), AskAsync(server) };
        var refused = await await Task.WhenAny(others);
        gate.SetResult();
        var all = await Task.WhenAll([running, .. others]);

        Assert.Equal([200, 200, 503], all.Select(answer => answer.Status).Order());
        Assert.Equal(503, refused.Status);
        Assert.Equal("1", refused.Header("Retry-After"));
        Assert.Equal("""{"errors":[{"message":"The server answers as many requests as it can: ask again in a moment.","extensions":{"code":"SERVER_BUSY"}}]}""", refused.Body);
    }

    private static Task<Answer> AskAsync(TestServer server, string? forwardedFor = null)
    {
        var request = Requests.Send(HttpMethod.Get, Question);
        if (forwardedFor is not null) request.Headers.Add("X-Forwarded-For", forwardedFor);
        return server.SendAsync(request);
    }

    private static Task<TestServer> StartAsync(Task gate, ConcurrentQueue<TaskCompletionSource> entered, params string[] settings)
    {
        var query = new ObjectType("Query");
        query.Fields.Add(new FieldDefinition("fine", BuiltInScalars.String)
        {
            Resolver = new BatchResolver(async (_, _) =>
            {
                if (entered.TryDequeue(out var start)) start.SetResult();
                await gate;
                return ["fine"];
            }),
        });
        var schema = new GraphQL.TypeSystem.Schema(query);
        return TestServer.StartAsync(
            settings, services => services.AddSingleton(schema).AddSingleton(new GraphQLPipeline(schema, GraphQLRegistration.Limits)), load: false);
    }
}
