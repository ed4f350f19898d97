using System.Security.Cryptography;
using System.Text;
using Transverse.Api.Tests.Http;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Operations;

/// <summary>Operations that clients name instead of sending them, from a folder as an operator fills it.</summary>
public sealed class StoredOperationTests : IAsyncLifetime
{
    private const string Plan = "query Plan($code: String!) { planByCode(code: $code) { code } } query Themes { themes { code } }";

    private readonly string _folder = Directory.CreateTempSubdirectory("transverse-operations-").FullName;

    private TestServer _server = null!;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "plan.graphql"), Plan);
        await File.WriteAllTextAsync(Path.Combine(_folder, "more.json"), """{ "name": "{ __typename }", "wrong": "{ nothing }" }""");
        _server = await StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("""{"id":"plan","operationName":"Plan","variables":{"code":"accueil"}}""", """{"planByCode":{"code":"accueil"}}""")]
    [InlineData("""{"documentId":"plan","operationName":"Plan","variables":{"code":"none"}}""", """{"planByCode":null}""")]
    [InlineData("""{"id":"name"}""", """{"__typename":"Query"}""")]
    [InlineData("""{"id":"name","query":"{ themes(x: 1) }"}""", null)]
    public async Task A_stored_operation_is_named_in_the_body(string body, string? data)
    {
        var answer = await _server.SendAsync(Requests.Post(body));

        Assert.Equal(data is null ? 400 : 200, answer.Status);
        Assert.Equal(data, answer.Json["data"]?.ToJsonString());
    }

    [Theory]
    [InlineData("/graphql?id=plan&operationName=Plan&variables={\"code\":\"accueil\"}")]
    [InlineData("/graphql?documentId=plan&operationName=Plan&variables={\"code\":\"accueil\"}")]
    [InlineData("/graphql/persisted/plan/Plan?variables={\"code\":\"accueil\"}")]
    [InlineData("/graphql/persisted/plan?operationName=Plan&variables={\"code\":\"accueil\"}")]
    public async Task A_stored_operation_is_named_in_the_address(string address)
    {
        var answer = await _server.SendAsync(Requests.Send(HttpMethod.Get, address));

        Assert.Equal((200, """{"planByCode":{"code":"accueil"}}"""), (answer.Status, answer.Data.ToJsonString()));
    }

    [Fact]
    public async Task Variables_of_an_operation_that_the_address_names_may_be_posted()
    {
        var request = Requests.Post("""{"variables":{"code":"accueil"}}""");
        request.RequestUri = new Uri("/graphql/persisted/plan/Plan", UriKind.Relative);

        Assert.Equal("""{"planByCode":{"code":"accueil"}}""", (await _server.SendAsync(request)).Data.ToJsonString());
    }

    [Fact]
    public async Task An_unknown_id_is_refused_with_itself()
    {
        var answer = await _server.SendAsync(Requests.Get("?id=none"));

        Assert.Equal(400, answer.Status);
        answer.HasError("""{"message":"There is no stored operation of this id: send the document as \"query\".","extensions":{"code":"HC0020","requestedKey":"none"}}""");
    }

    [Fact]
    public async Task A_stored_document_is_judged_like_any_other()
    {
        var answer = await _server.SendAsync(Requests.Get("?id=wrong"));

        Assert.Equal((400, "nothing"), (answer.Status, (string?)answer.Error["extensions"]!["field"]));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":"","query":""}""")]
    [InlineData("""{"id":null,"extensions":{}}""")]
    public async Task A_request_without_document_and_id_is_refused(string body) =>
        (await _server.SendAsync(Requests.Post(body))).HasError("""{"message":"The request holds no document: give it as \"query\", or a stored one as \"id\".","extensions":{"code":"HC0013"}}""");

    [Theory]
    [InlineData("""{"id":1}""", "The member \"id\" must be a string.")]
    [InlineData("""{"extensions":{"persistedQuery":1}}""", "\"extensions.persistedQuery\" must be a JSON object.")]
    [InlineData("""{"extensions":{"persistedQuery":{"sha256Hash":1}}}""", "The member \"sha256Hash\" must be a string.")]
    public async Task A_malformed_name_is_refused(string body, string message)
    {
        var answer = await _server.SendAsync(Requests.Post(body));

        Assert.Equal((400, "HC0009", message), (answer.Status, answer.ErrorCode, (string?)answer.Error["message"]));
    }

    [Fact]
    public async Task An_automatic_persisted_query_is_sent_once_and_then_named()
    {
        const string document = "{ themes { name code } }";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));
        var extension = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";

        var unknown = await _server.SendAsync(Requests.Get($"?extensions={extension}"));
        var registered = await _server.SendAsync(Requests.Post($$"""{"query":"{{document}}","extensions":{{extension}}}"""));
        var known = await _server.SendAsync(Requests.Get($"?extensions={extension}"));

        Assert.Equal(400, unknown.Status);
        unknown.HasError($$$"""{"message":"PersistedQueryNotFound","extensions":{"code":"HC0020","requestedKey":"{{{hash}}}"}}""");
        Assert.Equal($$"""{"sha256Hash":"{{hash}}","persisted":true}""", registered.Json["extensions"]!["persistedQuery"]!.ToJsonString());
        Assert.Equal(registered.Data.ToJsonString(), known.Data.ToJsonString());
        Assert.Null(known.Json["extensions"]!["persistedQuery"]);
        Assert.Equal(known.Body, (await _server.SendAsync(Requests.Get($"?id={hash}"))).Body);
    }

    [Fact]
    public async Task A_document_under_a_wrong_hash_is_executed_and_not_registered()
    {
        var hash = new string('0', 64);
        var body = $$$$"""{"query":"{ themes { slug: code } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{hash}}}}"}}}""";
        var actual = Convert.ToHexStringLower(SHA256.HashData("{ themes { slug: code } }"u8));

        var answer = await _server.SendAsync(Requests.Post(body));

        Assert.NotNull(answer.Data);
        Assert.Equal(
            $$"""{"sha256Hash":"{{hash}}","persisted":false,"expectedHashValue":"{{actual}}","expectedHashType":"sha256Hash","expectedHashFormat":"HEX"}""",
            answer.Json["extensions"]!["persistedQuery"]!.ToJsonString());
        Assert.Equal("HC0020", (await _server.SendAsync(Requests.Get($"?id={hash}"))).ErrorCode);
        Assert.Equal("HC0020", (await _server.SendAsync(Requests.Get($"?id={actual}"))).ErrorCode);
    }

    [Fact]
    public async Task An_invalid_document_is_not_registered()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData("{ nothing }"u8));
        var body = $$$$"""{"query":"{ nothing }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{hash}}}}"}}}""";

        Assert.Equal(400, (await _server.SendAsync(Requests.Post(body))).Status);
        Assert.Equal("HC0020", (await _server.SendAsync(Requests.Get($"?id={hash}"))).ErrorCode);
    }

    [Fact]
    public async Task Where_only_stored_operations_are_allowed_a_document_is_refused()
    {
        await using var server = await StartAsync("--Operations:StoredOnly=true");

        var sent = await server.AskAsync(Requests.Themes);
        var named = await server.SendAsync(Requests.Get("?id=name"));

        Assert.Equal(400, sent.Status);
        sent.HasError("""{"message":"Only stored operations are allowed: send the \"id\" of one, without a document.","extensions":{"code":"HC0067"}}""");
        Assert.NotNull(named.Data);
    }

    [Theory]
    [InlineData("bad.json", "[]", "is not a JSON object of documents by id")]
    [InlineData("other.json", """{ "plan": "{ __typename }" }""", "stores another document under the id plan")]
    public async Task A_server_does_not_start_with_operations_that_it_cannot_read(string name, string content, string problem)
    {
        var file = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(file, content);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync());

        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
    }

    private Task<TestServer> StartAsync(params string[] settings) => TestServer.StartAsync(
        [$"--Database:ConnectionString=Data Source={_folder}/sample.db", .. SampleServer.Dataset, $"--Operations:Path={_folder}", .. settings]);
}
