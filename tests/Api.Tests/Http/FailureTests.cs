using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Transverse.Api.Http;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Http;

/// <summary>What a client learns of faults of the server: one sentence. The log has the rest.</summary>
public sealed class FailureTests : IAsyncLifetime
{
    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await FaultyServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_resolver_that_throws_fails_its_field_alone()
    {
        var answer = await _server.AskAsync("{ fine throws }");

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"errors":[{"message":"Unexpected execution error.","locations":[{"line":1,"column":8}],"path":["throws"]}],"data":{"fine":"fine","throws":null}}""", answer.Body);
        AssertLogged(answer, "throws");
    }

    [Fact]
    public async Task A_resolver_that_throws_where_null_is_not_allowed_leaves_no_data_and_status_200()
    {
        var answer = await _server.AskAsync("{ fine throwsLater }");

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"errors":[{"message":"Unexpected execution error.","locations":[{"line":1,"column":8}],"path":["throwsLater"]}],"data":null}""", answer.Body);
        AssertLogged(answer, "throwsLater");
    }

    [Theory]
    [InlineData("Production", Requests.GraphQL)]
    [InlineData("Development", Requests.GraphQL)]
    [InlineData("Development", Requests.Json)]
    public async Task A_fault_outside_resolvers_is_a_well_formed_answer_without_details(string environment, string format)
    {
        await using var server = await FaultyServer.StartAsync($"--environment={environment}");

        var answer = await server.SendAsync(Requests.GetDocument("{ fine unwritable }", format));

        Assert.Equal(500, answer.Status);
        Assert.Equal($"{format}; charset=utf-8", answer.Header("Content-Type"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal("""{"errors":[{"message":"Unexpected execution error."}]}""", answer.Body);
        AssertLogged(answer, "");
    }

    [Fact]
    public async Task A_body_that_breaks_HTTP_is_refused_and_no_fault()
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", _server.Client.BaseAddress!.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n"u8.ToArray());

        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 400 Bad Request\r\n", answer, StringComparison.Ordinal);
        Assert.Contains(
            """{"errors":[{"message":"The body can't be read: it is not sent as HTTP demands.","extensions":{"code":"HC0009"}}]}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_stopped()
    {
        var answer = await _server.AskAsync("{ fine waits }");

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"errors":[{"message":"The request took longer than 0.2 seconds.","extensions":{"code":"HC0045"}}],"data":null}""", answer.Body);
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_fails_the_field()
    {
        await using var server = await TestServer.StartAsync(["--Database:ConnectionString=Data Source=/nowhere/at/all.db"], load: false);

        var answer = await server.AskAsync("{ __typename themes { code } }");

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"errors":[{"message":"Unexpected execution error.","locations":[{"line":1,"column":14}],"path":["themes"]}],"data":null}""", answer.Body);
        Assert.Contains("unable to open database file", Failure(answer).Exception!.Message, StringComparison.Ordinal);
    }

    private static void AssertLogged(Answer answer, string path)
    {
        Assert.EndsWith($" failed at {path}", Failure(answer).Message, StringComparison.Ordinal);
        Assert.Equal(FaultyServer.Secret, Failure(answer).Exception!.Message);
    }

    private static LogEntry Failure(Answer answer) => Assert.Single(answer.Log, entry => entry.Level == LogLevel.Error && entry.Category == typeof(GraphQLHandler).FullName);
}
