using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Queries;

/// <summary>Pages that can't be served: refused before any command runs, each with its code.</summary>
public sealed class PagingRefusalTests
{
    [Theory]
    [InlineData("first: 51", 51)]
    [InlineData("last: 1000", 1000)]
    public async Task A_page_that_is_too_large_is_refused(string arguments, int requested)
    {
        var answer = await SampleServer.Sqlite.AskAsync($"{{ actors({arguments}) {{ nodes {{ slug }} }} }}");

        Assert.Equal(200, answer.Status);
        answer.HasError(
            $$"""
            {
              "message": "A page holds at most 50 items, but {{requested}} were asked for: ask for fewer and follow the cursors.",
              "locations": [{"line": 1, "column": 3}], "path": ["actors"],
              "extensions": {"code": "HC0051", "coordinate": "Query.actors", "requestedItems": {{requested}}, "maxAllowedItems": 50}
            }
            """);
        Assert.Equal("""{"actors":null}""", answer.Json["data"]!.ToJsonString());
        Assert.Empty(answer.Commands);
    }

    [Theory]
    [InlineData("first: -1", -1)]
    [InlineData("last: -7", -7)]
    public async Task A_negative_page_is_refused(string arguments, int requested)
    {
        var answer = await SampleServer.Sqlite.AskAsync($"{{ actors({arguments}) {{ nodes {{ slug }} }} }}");

        answer.HasError(
            $$"""
            {
              "message": "A page can't hold {{requested}} items: give 0 or more.",
              "locations": [{"line": 1, "column": 3}], "path": ["actors"],
              "extensions": {"code": "HC0079", "coordinate": "Query.actors", "requestedItems": {{requested}}}
            }
            """);
        Assert.Empty(answer.Commands);
    }

    [Theory]
    [InlineData("first: 1, last: 1")]
    [InlineData("first: 1, before: \"x\"")]
    [InlineData("last: 1, after: \"x\"")]
    [InlineData("after: \"x\", before: \"y\"")]
    public async Task A_page_counted_from_both_ends_is_refused(string arguments)
    {
        var answer = await SampleServer.Sqlite.AskAsync($"{{ actors({arguments}) {{ nodes {{ slug }} }} }}");

        answer.HasError(
            """
            {
              "message": "Give \"first\" with \"after\", or \"last\" with \"before\", not a mixture: a page is counted from one end.",
              "locations": [{"line": 1, "column": 3}], "path": ["actors"], "extensions": {"code": "PAGING_MIXED"}
            }
            """);
        Assert.Empty(answer.Commands);
    }

    [Fact]
    public async Task A_refused_page_below_parents_fails_it_for_each_parent()
    {
        var answer = await SampleServer.Sqlite.AskAsync("{ plans { nodes { code commitments(first: 99) { totalCount } } } }");

        answer.HasError(
            """
            {
              "message": "A page holds at most 50 items, but 99 were asked for: ask for fewer and follow the cursors.",
              "locations": [{"line": 1, "column": 24}], "path": ["plans", "nodes", 0, "commitments"],
              "extensions": {"code": "HC0051", "coordinate": "Plan.commitments", "requestedItems": 99, "maxAllowedItems": 50}
            }
            """);
        Assert.Equal("""{"plans":{"nodes":[{"code":"accueil","commitments":null}]}}""", answer.Json["data"]!.ToJsonString());
    }

    [Theory]
    [InlineData("not base64", "after")]
    [InlineData("bm8ganNvbg==", "after")] // no json
    [InlineData("e30=", "before")] // {}
    [InlineData("WzFd", "after")] // [1]: one key too few
    [InlineData("WzEsMl0=", "before")] // [1,2]: a number for a name
    [InlineData("WyJhIiwiYiJd", "after")] // ["a","b"]: a text for a number
    [InlineData("WyJhIiwxLDJd", "after")] // ["a",1,2]: one key too many
    [InlineData("WyJhIiwxZTk5XQ==", "after")] // ["a",1e99]: beyond any number
    [InlineData("WyJhIiwxLjVd", "after")] // ["a",1.5]: no whole number
    [InlineData("WyJhIixudWxsXQ==", "after")] // ["a",null]: no key
    [InlineData("", "after")]
    public async Task A_cursor_that_no_page_gave_is_refused(string cursor, string argument)
    {
        var answer = await SampleServer.Sqlite.AskAsync($"query ($cursor: String) {{ actors({argument}: $cursor) {{ nodes {{ slug }} }} }}", new { cursor });

        answer.HasError(
            $$"""
            {
              "message": "The cursor \"{{cursor}}\" does not belong to this list: use one that the same field returned with the same \"order\".",
              "locations": [{"line": 1, "column": 27}], "path": ["actors"],
              "extensions": {"code": "HC0078", "argument": "{{argument}}", "cursor": "{{cursor}}"}
            }
            """);
        Assert.Empty(answer.Commands);
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var page = await SampleServer.Sqlite.AskAsync("{ observations(first: 1, order: [{ value: ASC }]) { pageInfo { endCursor } } }");
        var cursor = (string?)page.Data["observations"]!["pageInfo"]!["endCursor"];

        var answer = await SampleServer.Sqlite.AskAsync("query ($cursor: String) { observations(after: $cursor, order: [{ value: ASC }, { kind: ASC }]) { nodes { id } } }", new { cursor });

        Assert.Equal("HC0078", answer.ErrorCode);
        Assert.Empty(answer.Commands);
    }
}
