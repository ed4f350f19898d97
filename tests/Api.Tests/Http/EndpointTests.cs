using System.Globalization;
using Transverse.Api.Schema;
using Transverse.Api.Tests.Servers;
using Transverse.GraphQL.Tools;

namespace Transverse.Api.Tests.Http;

public sealed class EndpointTests
{
    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema")]
    [InlineData("/graphql/schema.graphql")]
    public async Task The_schema_can_be_downloaded(string address)
    {
        var answer = await SendAsync(Requests.Send(HttpMethod.Get, address, "text/html"));

        Assert.Equal(200, answer.Status);
        Assert.Equal("application/graphql; charset=utf-8", answer.Header("Content-Type"));
        Assert.Equal("attachment; filename=\"schema.graphql\"", answer.Header("Content-Disposition"));
        Assert.Equal("public, must-revalidate, max-age=3600", answer.Header("Cache-Control"));
        Assert.InRange(DateTimeOffset.ParseExact(answer.Header("Last-Modified")!, "r", CultureInfo.InvariantCulture), DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow);
        Assert.Equal(SchemaPrinter.Print(TransverseSchema.Create()), answer.Body);
    }

    [Theory]
    [InlineData("?sdl&types=KindCount", "type KindCount")]
    [InlineData("?sdl&types=SortEnumType,%20KindCount,SortEnumType", "enum SortEnumType", "type KindCount")]
    [InlineData("/schema.graphql?types=SortEnumType", "enum SortEnumType")]
    public async Task Some_types_of_the_schema_can_be_downloaded(string query, params string[] definitions)
    {
        var answer = await SendAsync(Requests.Get(query));

        Assert.Equal((200, "application/graphql; charset=utf-8"), (answer.Status, answer.Header("Content-Type")));
        Assert.Equal(definitions, answer.Body.Split('\n').Where(line => line.EndsWith('{')).Select(line => line[..^2]));
    }

    [Theory]
    [InlineData("", "HC0058", "The parameter \"types\" is empty: name types with commas between.")]
    [InlineData("%20", "HC0058", "The parameter \"types\" is empty: name types with commas between.")]
    [InlineData("KindCount,,Actor", "HC0059", "\"\" is not the name of a type: name types with commas between.")]
    [InlineData("Kind-Count", "HC0059", "\"Kind-Count\" is not the name of a type: name types with commas between.")]
    [InlineData("1", "HC0059", "\"1\" is not the name of a type: name types with commas between.")]
    [InlineData("Actor,Nonsense", "HC0060", "The schema has no type \"Nonsense\".")]
    public async Task Types_that_the_schema_does_not_have_are_refused(string types, string code, string message)
    {
        var answer = await SendAsync(Requests.Get($"?sdl&types={types}"));

        Assert.Equal((400, "application/graphql-response+json; charset=utf-8"), (answer.Status, answer.Header("Content-Type")));
        Assert.Equal((code, message), (answer.ErrorCode, (string?)answer.Error["message"]));
    }

    [Theory]
    [InlineData("/assets/missing.js")]
    [InlineData("/assets/")]
    [InlineData("/graphql/nothing")]
    public async Task A_missing_file_is_not_a_page(string address)
    {
        var answer = await SendAsync(Requests.Send(HttpMethod.Get, address, "text/html"));

        Assert.Equal((404, ""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    public async Task A_browser_is_sent_to_the_graph_IDE(string accept)
    {
        var answer = await SendAsync(Requests.Get("", accept));

        Assert.Equal(302, answer.Status);
        Assert.Equal("/graphql/ui/", answer.Header("Location"));
        Assert.Equal("", answer.Body);
    }

    [Theory]
    [InlineData("?query={themes{code}}", "text/html, */*", 200)]
    [InlineData("", "text/html; q=0, */*", 400)]
    [InlineData("", null, 400)]
    [InlineData("?variables={}", "application/json", 400)]
    public async Task A_client_that_asks_is_not_sent_away(string query, string? accept, int status) =>
        Assert.Equal(status, (await SendAsync(Requests.Get(query, accept))).Status);

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        var answer = await SendAsync(Requests.Send(new HttpMethod(method), "/graphql"));

        Assert.Equal(405, answer.Status);
        Assert.Equal(["GET", "HEAD", "POST"], answer.Header("Allow")!.Split(", ").Order(StringComparer.Ordinal));
    }

    private static async Task<Answer> SendAsync(HttpRequestMessage request) => await (await SampleServer.Sqlite.Started).SendAsync(request);
}
