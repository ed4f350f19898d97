using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Http;

/// <summary>The headers that protect readers, on every kind of answer.</summary>
public sealed class SecurityHeaderTests
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    [Theory]
    [InlineData("GET", "/graphql?query={themes{code}}", null, 200)]
    [InlineData("HEAD", "/graphql?query={themes{code}}", null, 200)]
    [InlineData("GET", "/graphql?query={nothing}", null, 400)]
    [InlineData("GET", "/graphql", null, 400)]
    [InlineData("GET", "/graphql", "text/html", 302)]
    [InlineData("GET", "/graphql?query={themes{code}}", "text/plain", 406)]
    [InlineData("POST", "/graphql", null, 404)]
    [InlineData("PUT", "/graphql", null, 405)]
    [InlineData("GET", "/graphql?sdl", null, 200)]
    [InlineData("GET", "/graphql/schema.graphql", null, 200)]
    [InlineData("GET", "/graphql/nowhere.txt", null, 404)]
    public async Task Every_answer_carries_them(string method, string address, string? accept, int status)
    {
        var answer = await (await SampleServer.Sqlite.Started).SendAsync(Requests.Send(new HttpMethod(method), address, accept));

        Assert.Equal(status, answer.Status);
        Assert.Equal(Policy, answer.Header("Content-Security-Policy"));
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", answer.Header("Referrer-Policy"));
        Assert.Equal("camera=(), geolocation=(), microphone=()", answer.Header("Permissions-Policy"));
        Assert.Equal("same-origin", answer.Header("Cross-Origin-Opener-Policy"));
        Assert.Null(answer.Header("Server"));
        Assert.Null(answer.Header("X-Powered-By"));
    }

    [Theory]
    [InlineData("/explorer?compter=argent&embed=1", "frame-ancestors *")]
    [InlineData("/explorer?compter=argent", "frame-ancestors 'none'")]
    [InlineData("/explorer?embed=0", "frame-ancestors 'none'")]
    [InlineData("/acteurs?embed=1", "frame-ancestors 'none'")]
    public async Task Only_a_chart_that_is_made_for_it_may_stand_in_the_page_of_someone_else(string address, string ancestors)
    {
        var answer = await (await SampleServer.Sqlite.Started).SendAsync(Requests.Send(HttpMethod.Get, address));

        Assert.Equal(Policy.Replace("frame-ancestors 'none'", ancestors, StringComparison.Ordinal), answer.Header("Content-Security-Policy"));
    }

    [Fact]
    public async Task The_graph_IDE_may_do_what_its_editor_needs_and_no_more()
    {
        var answer = await (await SampleServer.Sqlite.Started).SendAsync(Requests.Send(HttpMethod.Get, "/graphql/ui/"));

        Assert.Equal(
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; " +
            "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
            answer.Header("Content-Security-Policy"));
    }
}
