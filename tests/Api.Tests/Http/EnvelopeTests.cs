using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Tests.Servers;
using Transverse.Infrastructure.Dataset;

namespace Transverse.Api.Tests.Http;

/// <summary>The members of an answer, in their order.</summary>
public sealed class EnvelopeTests
{
    [Fact]
    public async Task An_executed_answer_names_the_dataset_after_its_data()
    {
        var server = await SampleServer.Sqlite.Started;

        var answer = await server.AskAsync("{ dataset { version } }");

        var version = server.Services.GetRequiredService<DatasetFolder>().Version();
        Assert.Equal($$$"""{"data":{"dataset":{"version":"{{{version}}}"}},"extensions":{"dataset":"{{{version}}}"}}""", answer.Body);
    }

    [Fact]
    public async Task Errors_come_before_data_and_extensions()
    {
        var answer = await SampleServer.Sqlite.AskAsync("{ actors(first: 99) { totalCount } themes { code } }");

        Assert.Equal(["errors", "data", "extensions"], answer.Json.AsObject().Select(member => member.Key));
        Assert.Equal(["message", "locations", "path", "extensions"], answer.Error.AsObject().Select(member => member.Key));
    }

    [Theory]
    [InlineData("{ themes { code }", """{"message":"?","locations":[{"line":1,"column":18}],"extensions":{"code":"HC0014"}}""")]
    [InlineData(
        "{ theme { code } }",
        """{"message":"?","locations":[{"line":1,"column":3}],"extensions":{"type":"Query","field":"theme","responseName":"theme","specifiedBy":"https://spec.graphql.org/September2025/#sec-Field-Selections"}}""")]
    [InlineData("query ($code: String!) { planByCode(code: $code) { title } }", """{"message":"?","locations":[{"line":1,"column":8}],"extensions":{"variable":"code","code":"HC0018"}}""")]
    public async Task A_refused_request_has_errors_alone(string document, string error)
    {
        var answer = await SampleServer.Sqlite.AskAsync(document);

        Assert.Equal(400, answer.Status);
        Assert.Equal(["errors"], answer.Json.AsObject().Select(member => member.Key));
        var shown = answer.Error;
        shown["message"] = "?";
        Assert.Equal(JsonNode.Parse(error)!.ToJsonString(), shown.ToJsonString());
    }

    [Fact]
    public async Task Text_is_written_as_it_is()
    {
        var answer = await SampleServer.Sqlite.AskAsync("""{ documentByCode(code: "plan-2017") { title } }""");

        Assert.StartsWith("""{"data":{"documentByCode":{"title":"« Accueillir à Exempleville »"}},""", answer.Body, StringComparison.Ordinal);
    }
}
