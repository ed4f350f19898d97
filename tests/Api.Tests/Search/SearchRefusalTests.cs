using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Search;

/// <summary>Searches that can't be served are refused before any command runs; texts that look like SQL or JSON are texts.</summary>
public sealed class SearchRefusalTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("'%_-\"")]
    public async Task A_text_without_two_letters_is_refused(string text)
    {
        var answer = await AskAsync(text);

        answer.HasError(
            """
            {
              "message": "A search needs at least 2 letters or digits: type more.",
              "locations": [{"line": 1, "column": 26}], "path": ["search"], "extensions": {"code": "SEARCH_TOO_SHORT"}
            }
            """);
        Assert.Empty(answer.Commands);
    }

    [Fact]
    public async Task A_text_of_too_many_characters_is_refused()
    {
        var answer = await AskAsync(new string('e', 201));

        answer.HasError(
            """
            {
              "message": "A search takes at most 200 characters, but 201 were given: search for fewer words.",
              "locations": [{"line": 1, "column": 26}], "path": ["search"], "extensions": {"code": "SEARCH_TOO_LONG"}
            }
            """);
        Assert.Empty(answer.Commands);
    }

    [Fact]
    public async Task A_text_of_too_many_words_is_refused()
    {
        var answer = await AskAsync(string.Join(' ', Enumerable.Range(1, 13).Select(number => $"mot{number}")));

        answer.HasError(
            """
            {
              "message": "A search takes at most 12 words, but 13 were given: search for fewer words.",
              "locations": [{"line": 1, "column": 26}], "path": ["search"], "extensions": {"code": "SEARCH_TOO_LONG"}
            }
            """);
    }

    [Theory]
    [InlineData("x' OR 1=1 --", 0)]
    [InlineData("emmaus'; DROP TABLE SearchEntries; --", 0)]
    [InlineData("emmaus\"],[0,\"repas\",0],[\"", 0)]
    [InlineData("emmaus%", 1)]
    [InlineData("emma_s", 1)]
    [InlineData("%%emmaus", 1)]
    [InlineData("\u0000emmaus\uD83D\uDE00", 1)]
    public async Task Quotes_wildcards_and_brackets_separate_words_and_do_nothing_else(string text, int count)
    {
        Assert.Equal(count, (int)(await AskAsync(text)).Data["search"]!["totalCount"]!);
        Assert.Equal(1, (int)(await AskAsync("emmaus")).Data["search"]!["totalCount"]!);
    }

    [Fact]
    public async Task A_cursor_of_another_search_is_refused()
    {
        var page = await SampleServer.Sqlite.AskAsync("{ search(text: \"plan\", first: 1) { pageInfo { endCursor } } }");
        var after = (string?)page.Data["search"]!["pageInfo"]!["endCursor"];

        var answer = await SampleServer.Sqlite.AskAsync("query ($after: String) { search(text: \"plan\", kinds: [ACTOR], after: $after) { totalCount } }", new { after });

        Assert.Equal("HC0078", answer.ErrorCode);
        Assert.Empty(answer.Commands);
    }

    [Theory]
    [InlineData("not base64")]
    [InlineData("e30=")] // {}
    [InlineData("WzFd")] // [1]
    public async Task A_cursor_that_no_page_gave_is_refused(string cursor)
    {
        var answer = await SampleServer.Sqlite.AskAsync("query ($cursor: String) { search(text: \"plan\", before: $cursor) { totalCount } }", new { cursor });

        answer.HasError(
            $$"""
            {
              "message": "The cursor \"{{cursor}}\" does not belong to this list: use one that the same field returned with the same \"order\".",
              "locations": [{"line": 1, "column": 27}], "path": ["search"],
              "extensions": {"code": "HC0078", "argument": "before", "cursor": "{{cursor}}"}
            }
            """);
    }

    [Fact]
    public async Task A_page_that_is_too_large_is_refused()
    {
        var answer = await SampleServer.Sqlite.AskAsync("{ search(text: \"plan\", first: 51) { totalCount } }");

        Assert.Equal("HC0051", answer.ErrorCode);
    }

    private static Task<Answer> AskAsync(string text) => SampleServer.Sqlite.AskAsync("query ($text: String!) { search(text: $text) { totalCount } }", new { text });
}
