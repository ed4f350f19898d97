using Transverse.Api.Tests.Http;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Hosting;

/// <summary>The probes of graphql-cop, a security scanner.</summary>
public sealed class ProbeTests
{
    [Fact]
    public async Task A_hundred_aliases_are_refused() =>
        AssertRefused(await AskAsync($"{{ {string.Join(' ', Enumerable.Range(0, 101).Select(index => $"alias{index}: __typename"))} }}"), "LIMIT_ALIASES");

    [Fact]
    public async Task A_batch_of_ten_queries_is_refused() =>
        AssertRefused(await SendAsync(Requests.Post($"[{string.Join(',', Enumerable.Repeat("""{"query":"{ __typename }"}""", 10))}]")), "HC0009");

    [Fact]
    public async Task Ten_unknown_directives_are_refused() =>
        AssertRefused(await AskAsync($"{{ __typename {string.Concat(Enumerable.Repeat("@aa", 10))} }}"), "LIMIT_DIRECTIVES");

    [Fact]
    public async Task Circular_introspection_is_refused() =>
        AssertRefused(await AskAsync("{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"), "HC0086");

    [Fact]
    public async Task Five_hundred_repeated_fields_are_refused() =>
        AssertRefused(await AskAsync($"{{ {string.Concat(Enumerable.Repeat("__typename ", 500))} }}"), "LIMIT_ROOT_FIELDS");

    [Theory]
    [InlineData("{ actor { slug } }")]
    [InlineData("{ actors { nodes { slugs } } }")]
    [InlineData("{ actors(firsts: 1) { totalCount } }")]
    [InlineData("{ actors(where: { names: {} }) { totalCount } }")]
    [InlineData("{ actors(where: { kind: { eq: ASSOCIATIONS } }) { totalCount } }")]
    [InlineData("{ ... on Actors { slug } }")]
    [InlineData("{ themes @includes(if: true) { code } }")]
    public async Task No_error_suggests_names(string document)
    {
        var answer = await AskAsync(document);

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain("did you mean", answer.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("actorBySlug", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("ASSOCIATION\"", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mutation_by_GET_is_refused() => AssertRefused(await SendAsync(Requests.GetDocument("mutation { __typename }")), code: null);

    [Fact]
    public async Task A_form_is_not_executed()
    {
        var answer = await SendAsync(Requests.Post("query=query+cop+%7B+__typename+%7D", "application/x-www-form-urlencoded"));

        Assert.Equal((404, ""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task The_endpoint_itself_serves_no_IDE()
    {
        var answer = await SendAsync(Requests.Get("", "text/html"));

        Assert.Equal((302, ""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("query cop { __typename }")]
    [InlineData("queryy (")]
    public async Task No_answer_traces_or_shows_exceptions(string document)
    {
        var answer = await AskAsync(document);

        Assert.Null(answer.Json["extensions"]?["tracing"]);
        Assert.DoesNotContain("exception", answer.Body, StringComparison.OrdinalIgnoreCase);
    }

    private static void AssertRefused(Answer answer, string? code)
    {
        Assert.Equal(400, answer.Status);
        Assert.Equal(code, (string?)answer.Json["errors"]![0]!["extensions"]?["code"]);
        Assert.Null(answer.Json["data"]);
        Assert.Empty(answer.Commands);
    }

    private static Task<Answer> AskAsync(string document) => SampleServer.Sqlite.AskAsync(document);

    private static async Task<Answer> SendAsync(HttpRequestMessage request) => await (await SampleServer.Sqlite.Started).SendAsync(request);
}
