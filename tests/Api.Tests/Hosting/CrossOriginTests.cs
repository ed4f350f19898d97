using Transverse.Api.Tests.Http;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Hosting;

/// <summary>What browsers let pages of other origins read.</summary>
public sealed class CrossOriginTests
{
    private const string Origin = "https://tableau.example";

    [Fact]
    public async Task Without_configuration_no_other_origin_is_allowed()
    {
        await using var server = await FaultyServer.StartAsync();

        var (asked, checkedFirst) = (await AskAsync(server, HttpMethod.Get), await AskAsync(server, HttpMethod.Options));

        Assert.Null(asked.Header("Access-Control-Allow-Origin"));
        Assert.Null(checkedFirst.Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task An_origin_of_the_configuration_may_ask()
    {
        await using var server = await FaultyServer.StartAsync($"--Cors:Origins=https://other.example, {Origin}");

        var asked = await AskAsync(server, HttpMethod.Get);
        var checkedFirst = await AskAsync(server, HttpMethod.Options);

        Assert.Equal((200, Origin, "ETag,Retry-After"), (asked.Status, asked.Header("Access-Control-Allow-Origin"), asked.Header("Access-Control-Expose-Headers")));
        Assert.Contains("Origin", asked.Header("Vary")!, StringComparison.Ordinal);
        Assert.Equal((204, Origin, "GET,HEAD,POST", "3600"), (
            checkedFirst.Status, checkedFirst.Header("Access-Control-Allow-Origin"), checkedFirst.Header("Access-Control-Allow-Methods"), checkedFirst.Header("Access-Control-Max-Age")));
        Assert.Contains("GraphQL-Cost", checkedFirst.Header("Access-Control-Allow-Headers")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_origin_may_not()
    {
        await using var server = await FaultyServer.StartAsync("--Cors:Origins=https://other.example");

        Assert.Null((await AskAsync(server, HttpMethod.Get)).Header("Access-Control-Allow-Origin"));
    }

    private static Task<Answer> AskAsync(TestServer server, HttpMethod method)
    {
        var request = Requests.Send(method, "/graphql?query={fine}");
        request.Headers.Add("Origin", Origin);
        if (method == HttpMethod.Options)
        {
            request.Headers.Add("Access-Control-Request-Method", "POST");
            request.Headers.Add("Access-Control-Request-Headers", "content-type,graphql-cost");
        }

        return server.SendAsync(request);
    }
}
