using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Http;

/// <summary>Which format an answer has, and which status each format gives.</summary>
public sealed class MediaTypeTests
{
    [Theory]
    [InlineData(null, Requests.GraphQL)]
    [InlineData("", Requests.GraphQL)]
    [InlineData("*/*", Requests.GraphQL)]
    [InlineData("application/*", Requests.GraphQL)]
    [InlineData("application/json, */*", Requests.GraphQL)]
    [InlineData("application/graphql-response+json", Requests.GraphQL)]
    [InlineData("Application/GraphQL-Response+JSON; charset=utf-8", Requests.GraphQL)]
    [InlineData("application/graphql-response+json, application/json", Requests.GraphQL)]
    [InlineData("application/json, application/graphql-response+json", Requests.GraphQL)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", Requests.GraphQL)]
    [InlineData("application/json; q=0.5, */*; q=0.9", Requests.GraphQL)]
    [InlineData("text/html, application/xhtml+xml, */*; q=0.8", Requests.GraphQL)]
    [InlineData("application/json", Requests.Json)]
    [InlineData("application/json; charset=utf-8", Requests.Json)]
    [InlineData("application/graphql-response+json; q=0.8, application/json", Requests.Json)]
    [InlineData("application/graphql-response+json; q=0, */*", Requests.Json)]
    [InlineData("application/*; q=0.2, application/json; q=0.3", Requests.Json)]
    [InlineData("text/event-stream, application/json", Requests.Json)]
    public async Task The_format_is_what_the_client_prefers(string? accept, string expected)
    {
        foreach (var request in new[] { Requests.Post("""{"query":"{ themes { code } }"}""", accept: accept), Requests.GetDocument(Requests.Themes, accept) })
        {
            var answer = await SendAsync(request);

            Assert.Equal(200, answer.Status);
            Assert.Equal($"{expected}; charset=utf-8", answer.Header("Content-Type"));
        }
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/event-stream")]
    [InlineData("application/jsonl")]
    [InlineData("multipart/mixed")]
    [InlineData("application/json; q=0")]
    [InlineData("*/*; q=0")]
    [InlineData("application/json; q=0, application/graphql-response+json; q=0, */*")]
    public async Task A_client_that_accepts_neither_format_gets_nothing(string accept)
    {
        var answer = await SendAsync(Requests.Post("""{"query":"{ themes { code } }"}""", accept: accept));

        Assert.Equal(406, answer.Status);
        Assert.Equal("", answer.Body);
        Assert.Null(answer.Header("Content-Type"));
        Assert.Empty(answer.Commands);
    }

    [Theory]
    [InlineData("application")]
    [InlineData("application/json;;q=1")]
    [InlineData(", /")]
    public async Task A_header_that_cannot_be_read_is_refused(string accept)
    {
        var answer = await SendAsync(Requests.Post("""{"query":"{ themes { code } }"}""", accept: accept));

        Assert.Equal(400, answer.Status);
        Assert.Equal($"{Requests.GraphQL}; charset=utf-8", answer.Header("Content-Type"));
        answer.HasError($$$"""{"message":"The header \"Accept\" can't be read: send a list of media types.","extensions":{"code":"HC0064","headerValue":"{{{accept}}}"}}""");
        Assert.Empty(answer.Commands);
    }

    [Theory]
    [InlineData("{ themes { code }")]
    [InlineData("{ nothing }")]
    [InlineData("query ($code: String!) { planByCode(code: $code) { title } }")]
    [InlineData("subscription { themes }")]
    [InlineData("{ themes { code ... @defer { name } } }")]
    public async Task A_refused_request_has_status_400_or_for_older_clients_200(string document)
    {
        var newer = await SendAsync(Requests.GetDocument(document, Requests.GraphQL));
        var older = await SendAsync(Requests.GetDocument(document, Requests.Json));

        Assert.Equal((400, 200), (newer.Status, older.Status));
        Assert.Equal(newer.Body, older.Body);
        Assert.StartsWith("{\"errors\":[", newer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", newer.Body, StringComparison.Ordinal);
        Assert.Empty(newer.Commands);
    }

    private static async Task<Answer> SendAsync(HttpRequestMessage request) => await (await SampleServer.Sqlite.Started).SendAsync(request);
}
