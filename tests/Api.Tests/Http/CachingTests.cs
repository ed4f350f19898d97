using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Hosting;
using Transverse.Api.Tests.Servers;
using Transverse.Domain.Documents;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Tests.Http;

/// <summary>Answers that are given again: by the client that kept one, and by the server.</summary>
public sealed class CachingTests : IAsyncLifetime
{
    private const string Plans = "?query=query($n:Int){plans(first:$n){nodes{code}}}";

    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await StartAsync("--Answers:CachedMegabytes=1");

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task An_answer_by_GET_may_be_kept_and_must_be_asked_about()
    {
        var answer = await GetAsync(Plans);

        Assert.Matches("^\"[0-9a-f]{32}\"$", answer.Header("ETag"));
        Assert.Equal("public, no-cache", answer.Header("Cache-Control"));
        Assert.Equal("Accept, GraphQL-Cost", answer.Header("Vary"));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task A_client_that_holds_the_answer_gets_none(string method)
    {
        var tag = (await GetAsync(Plans)).Header("ETag")!;

        var answer = await SendAsync(new HttpMethod(method), Plans, ("If-None-Match", $"\"other\", W/{tag}"));

        Assert.Equal((304, ""), (answer.Status, answer.Body));
        Assert.Equal((tag, "public, no-cache", "Accept, GraphQL-Cost"), (answer.Header("ETag"), answer.Header("Cache-Control"), answer.Header("Vary")));
        Assert.Empty(answer.Commands);
    }

    [Fact]
    public async Task A_client_that_holds_another_answer_gets_this_one()
    {
        var answer = await SendAsync(HttpMethod.Get, Plans, ("If-None-Match", "\"other\""));

        Assert.Equal(200, answer.Status);
        Assert.NotNull(answer.Data);
    }

    [Fact]
    public async Task The_tag_names_document_variables_operation_format_and_cost()
    {
        string?[] tags =
        [
            (await GetAsync(Plans)).Header("ETag"),
            (await GetAsync($"{Plans}%20")).Header("ETag"),
            (await GetAsync(Plans + "&variables={}")).Header("ETag"),
            (await GetAsync(Plans + "&variables={\"n\":1}")).Header("ETag"),
            (await GetAsync(Plans + "&variables={\"n\":2}")).Header("ETag"),
            (await GetAsync("?query=query A{plans{nodes{code}}} query B{themes{code}}&operationName=A")).Header("ETag"),
            (await GetAsync("?query=query A{plans{nodes{code}}} query B{themes{code}}&operationName=B")).Header("ETag"),
            (await SendAsync(HttpMethod.Get, Plans, ("Accept", Requests.Json))).Header("ETag"),
            (await SendAsync(HttpMethod.Get, Plans, ("GraphQL-Cost", "report"))).Header("ETag"),
        ];

        Assert.All(tags, Assert.NotNull);
        Assert.Equal(tags.Length, tags.Distinct().Count());
    }

    [Fact]
    public async Task The_second_answer_runs_no_command_and_is_the_same_by_GET_and_POST()
    {
        const string document = "{ actors(first: 3) { nodes { name } totalCount } }";

        var first = await _server.AskAsync(document);
        var second = await _server.AskAsync(document);
        var third = await GetAsync($"?query={document}");

        Assert.Equal(2, first.Commands.Count);
        Assert.Empty(second.Commands);
        Assert.Empty(third.Commands);
        Assert.Equal(first.Body, second.Body);
        Assert.Equal(first.Body, third.Body);
        Assert.Equal("no-store", first.Header("Cache-Control"));
        Assert.Null(second.Header("ETag"));
        Assert.NotNull(third.Header("ETag"));
    }

    [Fact]
    public async Task Other_data_make_another_answer()
    {
        await using var server = await StartAsync("--Answers:CachedMegabytes=1");
        var version = server.Services.GetRequiredService<DatasetVersion>();
        var first = await server.SendAsync(Requests.GetDocument(Requests.Themes));
        version.Note(new DatasetInfo { Id = 1, Version = "another", LoadedBy = "", LoadedAt = DateTimeOffset.UnixEpoch });

        var request = Requests.GetDocument(Requests.Themes);
        request.Headers.Add("If-None-Match", first.Header("ETag"));
        var second = await server.SendAsync(request);

        Assert.Equal(200, second.Status);
        Assert.Single(second.Commands);
        Assert.NotEqual(first.Header("ETag"), second.Header("ETag"));
        Assert.Equal("another", (string?)second.Json["extensions"]!["dataset"]);
    }

    [Fact]
    public async Task Data_that_another_process_changed_are_noticed()
    {
        await using var server = await StartAsync("--Answers:CachedMegabytes=1");
        Assert.NotNull((await server.AskAsync(Requests.Themes)).Data);
        await using (var database = await server.Services.GetRequiredService<IDbContextFactory<TransverseContext>>().CreateDbContextAsync())
        {
            await database.Database.ExecuteSqlRawAsync("UPDATE Dataset SET Version = 'imported'");
        }

        var deadline = DateTime.UtcNow.AddSeconds(30);
        Answer answer;
        do
        {
            await Task.Delay(200);
            answer = await server.AskAsync(Requests.Themes);
        }
        while ((string?)answer.Json["extensions"]!["dataset"] != "imported" && DateTime.UtcNow < deadline);

        Assert.Equal("imported", (string?)answer.Json["extensions"]!["dataset"]);
        Assert.Single(answer.Commands);
    }

    [Theory]
    [InlineData("?query={actors(first:99){nodes{name}}themes{code}}", 200)]
    [InlineData("?query={nothing}", 400)]
    [InlineData("?query={", 400)]
    [InlineData("?id=none", 400)]
    [InlineData("", 400)]
    public async Task An_answer_with_an_error_is_never_kept(string query, int status)
    {
        for (var round = 0; round < 2; round++)
        {
            var answer = await GetAsync(query);

            Assert.Equal(status, answer.Status);
            Assert.Equal("no-store", answer.Header("Cache-Control"));
            Assert.Null(answer.Header("ETag"));
            Assert.Equal(status == 200 ? 1 : 0, answer.Commands.Count);
        }
    }

    [Fact]
    public async Task A_server_may_remember_nothing()
    {
        await using var server = await StartAsync("--Answers:CachedMegabytes=0");

        Assert.Single((await server.AskAsync(Requests.Themes)).Commands);
        Assert.Single((await server.AskAsync(Requests.Themes)).Commands);
    }

    private static Task<TestServer> StartAsync(string setting) => TestServer.StartAsync(
        [$"--Database:ConnectionString=Data Source={TemporaryFolder.Path}/{Guid.NewGuid():N}.db", .. SampleServer.Dataset, setting]);

    private Task<Answer> GetAsync(string query) => SendAsync(HttpMethod.Get, query);

    private Task<Answer> SendAsync(HttpMethod method, string query, params (string Name, string Value)[] headers)
    {
        var request = Requests.Send(method, $"/graphql{query}", Requests.GraphQL);
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return _server.SendAsync(request);
    }
}
