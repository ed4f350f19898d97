using System.Text;
using System.Text.Json.Nodes;
using Transverse.Api.Tests.Http;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Hosting;

/// <summary>Each limit lets its last request pass and refuses the next one, with its code, before any SQL runs.</summary>
public sealed class LimitTests
{
    private const int TokensAroundTheList = 20;

    [Fact]
    public Task Tokens_are_limited() => IsLimitedAsync(
        TokenList(4_000 - TokensAroundTheList), TokenList(4_001 - TokensAroundTheList),
        """{"message":"Document refused: it has more than 4000 tokens (MaxTokens): ask for less at once.","locations":[{"line":1,"column":15977}],"extensions":{"code":"LIMIT_TOKENS"}}""");

    [Fact]
    public Task Levels_of_fields_are_limited() => IsLimitedAsync(
        Levels("code"), Levels("document { code }"),
        """{"message":"The operation has 13 levels of fields, and the limit is 12: ask for less at once.","locations":[{"line":1,"column":1}],"extensions":{"code":"LIMIT_DEPTH","limit":12,"found":13}}""");

    [Fact]
    public Task Levels_of_fields_in_fragments_count() => IsLimitedAsync(
        LevelsInFragments("code"), LevelsInFragments("document { code }"),
        """{"message":"Operation \"Q\" has 13 levels of fields, and the limit is 12: ask for less at once.","locations":[{"line":1,"column":1}],"extensions":{"code":"LIMIT_DEPTH","limit":12,"found":13}}""");

    [Fact]
    public Task Levels_of_syntax_are_limited() => IsLimitedAsync(
        Syntax(62), Syntax(63),
        """{"message":"Document refused: it nests deeper than 64 (MaxDepth): ask for less at once.","locations":[{"line":1,"column":647}],"extensions":{"code":"LIMIT_DEPTH"}}""");

    [Fact]
    public Task Aliases_are_limited() => IsLimitedAsync(
        $"{{ themes {{ {Repeat(50, index => $"a{index}: code")} }} }}", $"{{ themes {{ {Repeat(51, index => $"a{index}: code")} }} }}",
        """{"message":"The operation has 51 aliases, and the limit is 50: ask for less at once.","locations":[{"line":1,"column":1}],"extensions":{"code":"LIMIT_ALIASES","limit":50,"found":51}}""");

    [Fact]
    public Task Root_fields_are_limited() => IsLimitedAsync(
        $"{{ {Repeat(30, _ => "themes { code }")} }}", $"{{ {Repeat(31, _ => "themes { code }")} }}",
        """{"message":"The operation has 31 root fields, and the limit is 30: ask for less at once.","locations":[{"line":1,"column":1}],"extensions":{"code":"LIMIT_ROOT_FIELDS","limit":30,"found":31}}""");

    [Fact]
    public Task The_field_cost_is_limited() => IsLimitedAsync(
        $"{{ commitments(first: 50) {{ nodes {{ {Repeat(9, index => $"a{index}: children {{ totalCount }}")} }} }} }}",
        $"{{ commitments(first: 50) {{ nodes {{ {Repeat(10, index => $"a{index}: children {{ totalCount }}")} }} }} }}",
        """{"message":"The operation has a field cost of 5,511, and the limit is 5,000: ask for smaller pages or fewer fields.","extensions":{"code":"HC0047","fieldCost":5511,"maxFieldCost":5000}}""");

    [Fact]
    public Task The_type_cost_is_limited() => IsLimitedAsync(
        "{ commitments(first: 50) { nodes { children(first: 48) { nodes { plan { code } } } } } }",
        "{ commitments(first: 50) { nodes { children(first: 49) { nodes { plan { code } } } } } }",
        """{"message":"The operation has a type cost of 5,002, and the limit is 5,000: ask for smaller pages or fewer fields.","extensions":{"code":"HC0047","typeCost":5002,"maxTypeCost":5000}}""");

    [Fact]
    public Task Directives_are_limited() => IsLimitedAsync(
        $"{{ themes {{ {Repeat(50, _ => "code @include(if: true)")} }} }}", $"{{ themes {{ {Repeat(51, _ => "code @include(if: true)")} }} }}",
        """{"message":"The document has 51 directives, and the limit is 50: ask for less at once.","locations":[{"line":1,"column":1}],"extensions":{"code":"LIMIT_DIRECTIVES","limit":50,"found":51}}""");

    [Fact]
    public Task Directives_at_one_place_are_limited() => IsRefusedAsync(
        "{ themes @a @b @c @d @e { code } }",
        """{"message":"Document refused: it has more than 4 directives at one place (MaxDirectivesPerLocation): ask for less at once.","locations":[{"line":1,"column":22}],"extensions":{"code":"LIMIT_DIRECTIVES"}}""");

    [Fact]
    public Task Fields_are_limited() => IsRefusedAsync(
        $"{{ themes {{ {Repeat(2_048, _ => "code")} }} }}",
        """{"message":"Document refused: it selects more than 2048 fields (MaxFields): ask for less at once.","locations":[{"line":1,"column":10247}],"extensions":{"code":"LIMIT_FIELDS"}}""");

    [Fact]
    public Task Fragment_spreads_are_limited() => IsRefusedAsync(
        $"{{ themes {{ ...A }} }} fragment A on Theme {{ {Repeat(40, _ => "...B")} }} fragment B on Theme {{ {Repeat(25, _ => "...C")} }} fragment C on Theme {{ code }}",
        """{"message":"The document has 1041 fragment spreads, and the limit is 1000: ask for less at once.","locations":[{"line":1,"column":1}],"extensions":{"code":"LIMIT_FRAGMENT_VISITS","limit":1000,"found":1041}}""");

    [Fact]
    public Task Introspection_inside_itself_is_limited() => IsRefusedAsync(
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
        """{"message":"The operation has 3 introspection lists inside one another, and the limit is 2: ask for less at once.","locations":[{"line":1,"column":1}],"extensions":{"code":"HC0086","limit":2,"found":3}}""");

    [Fact]
    public async Task Values_of_a_list_in_a_filter_are_limited()
    {
        const string document = "query ($codes: [String]) { themes { commitments(where: { code: { in: $codes } }) { totalCount } } actors(where: { slug: { nin: $codes } }) { totalCount } }";

        var last = await SampleServer.Sqlite.AskAsync(document, new { codes = Enumerable.Range(0, 100).Select(index => $"c{index}") });
        var next = await SampleServer.Sqlite.AskAsync("query ($codes: [String]) { actors(where: { slug: { nin: $codes } }) { totalCount } }", new { codes = Enumerable.Range(0, 101).Select(index => $"c{index}") });

        Assert.Equal(5, (int)last.Data["actors"]!["totalCount"]!);
        Assert.Empty(next.Commands);
        next.HasError(
            """{"message":"A filter lists at most 100 values, but 101 were given: ask in several requests.","locations":[{"line":1,"column":28}],"path":["actors"],"extensions":{"code":"FILTER_LIST_TOO_LONG"}}""");
    }

    [Fact]
    public async Task Ids_of_nodes_are_limited()
    {
        const string document = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";

        var last = await SampleServer.Sqlite.AskAsync(document, new { ids = Enumerable.Repeat("UGxhbjphY2N1ZWls", 50) });
        var next = await SampleServer.Sqlite.AskAsync(document, new { ids = Enumerable.Repeat("UGxhbjphY2N1ZWls", 51) });

        Assert.Equal(50, last.Data["nodes"]!.AsArray().Count);
        Assert.Empty(next.Commands);
        next.HasError(
            """{"message":"At most 50 ids can be fetched at once, but 51 were given: ask in several requests.","locations":[{"line":1,"column":24}],"path":["nodes"],"extensions":{"code":"HC0076"}}""");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bytes_of_a_body_are_limited_announced_or_not(bool chunked)
    {
        var last = await SendAsync(Body(1_000_000), chunked);
        var next = await SendAsync(Body(1_000_001), chunked);

        Assert.Equal(200, last.Status);
        Assert.Equal(400, next.Status);
        Assert.Empty(next.Commands);
        next.HasError("""{"message":"The body is longer than 1,000,000 bytes: send a shorter document or shorter variables.","extensions":{"code":"HC0010"}}""");
    }

    [Fact]
    public async Task Levels_of_JSON_are_limited()
    {
        Assert.Equal(200, (await SendAsync(Nested(63), chunked: false)).Status);

        var next = await SendAsync(Nested(64), chunked: false);

        Assert.Equal((400, "HC0012"), (next.Status, next.ErrorCode));
        Assert.Empty(next.Commands);
    }

    private static async Task IsLimitedAsync(string last, string next, string error)
    {
        Assert.NotNull((await SampleServer.Sqlite.AskAsync(last)).Data);
        await IsRefusedAsync(next, error);
    }

    private static async Task IsRefusedAsync(string document, string error)
    {
        var answer = await SampleServer.Sqlite.AskAsync(document);

        Assert.Equal(400, answer.Status);
        Assert.Empty(answer.Commands);
        Assert.Equal(JsonNode.Parse(error)!.ToJsonString(), answer.Json["errors"]![0]!.ToJsonString());
    }

    private static async Task<Answer> SendAsync(string body, bool chunked)
    {
        var request = Requests.Post(body);
        request.Headers.TransferEncodingChunked = chunked;
        return await (await SampleServer.Sqlite.Started).SendAsync(request);
    }

    private static string Repeat(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part));

    private static string TokenList(int values) => $"{{ actors(where: {{ slug: {{ in: [{Repeat(values, _ => "\"a\"")}] }} }}) {{ totalCount }} }}";

    private static string Levels(string last) =>
        $"{{ plans(first: 2) {{ nodes {{ commitments(first: 2) {{ nodes {{ children(first: 2) {{ nodes {{ children(first: 2) {{ nodes {{ children(first: 2) {{ nodes {{ plan {{ {last} }} }} }} }} }} }} }} }} }} }} }} }}";

    private static string LevelsInFragments(string last) =>
        $"query Q {{ plans(first: 2) {{ nodes {{ commitments(first: 2) {{ nodes {{ children(first: 2) {{ nodes {{ ...C }} }} }} }} }} }} }} fragment C on Commitment {{ children(first: 2) {{ nodes {{ ...D }} }} }} fragment D on Commitment {{ children(first: 2) {{ nodes {{ plan {{ {last} }} }} }} }}";

    private static string Syntax(int depth) =>
        $"{{ actors(where: {string.Concat(Enumerable.Repeat("{ parent: ", depth))}{{}}{string.Concat(Enumerable.Repeat(" }", depth))}) {{ totalCount }} }}";

    private static string Body(int length)
    {
        const string start = """{"query":"{ themes { code } }","unknown":""", end = "\"}";
        return new StringBuilder(start).Append('"').Append('x', length - start.Length - end.Length - 1).Append(end).ToString();
    }

    private static string Nested(int levels) => $$"""{"query":"{ themes { code } }","unknown":{{new string('[', levels)}}{{new string(']', levels)}}}""";
}
