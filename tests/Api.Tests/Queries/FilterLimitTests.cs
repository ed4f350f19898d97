using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Queries;

/// <summary>Filters and orders that no database could run are refused before they are translated.</summary>
public sealed class FilterLimitTests
{
    [Fact]
    public async Task Conditions_are_limited()
    {
        // The outer object counts one, each inner one three: itself, its member, its value.
        Assert.Equal(1, await CountAsync(Group(166)));

        await IsRefusedAsync(Group(167), "A filter holds at most 500 conditions: ask in several requests.", "FILTER_TOO_LARGE");
    }

    [Fact]
    public async Task Conditions_on_lists_inside_one_another_are_limited()
    {
        Assert.Equal(0, await CountAsync(Lists(3)));

        await IsRefusedAsync(Lists(4), "A filter holds at most 3 conditions on lists inside one another: ask in several requests.", "FILTER_TOO_DEEP");
    }

    [Fact]
    public async Task Groups_inside_one_another_are_limited()
    {
        Assert.Equal(1, await CountAsync(Groups(4)));

        await IsRefusedAsync(Groups(5), "A filter holds at most 4 \"and\" and \"or\" inside one another: ask in several requests.", "FILTER_TOO_DEEP");
    }

    [Fact]
    public async Task Groups_of_a_text_count_with_those_around_them()
    {
        var ofText = new { slug = new { and = new[] { new { or = Array.Empty<object>() } } } };

        await IsRefusedAsync(
            new { or = new[] { new { and = new[] { new { or = new[] { ofText } } } } } },
            "A filter holds at most 4 \"and\" and \"or\" inside one another: ask in several requests.",
            "FILTER_TOO_DEEP");
    }

    [Fact]
    public async Task Members_of_an_order_are_limited()
    {
        const string document = "query ($order: [ActorSortInput!]) { actors(order: $order) { nodes { slug } } }";

        var last = await SampleServer.Sqlite.AskAsync(document, new { order = Enumerable.Repeat(new { kind = "ASC" }, 8) });
        var next = await SampleServer.Sqlite.AskAsync(document, new { order = Enumerable.Repeat(new { kind = "ASC" }, 9) });

        Assert.Equal(5, last.Data["actors"]!["nodes"]!.AsArray().Count);
        Assert.Equal(("An order names at most 8 members, but 9 were given: name fewer.", "ORDER_TOO_LONG"), ((string?)next.Error["message"], next.ErrorCode));
        Assert.Empty(next.Commands);
    }

    private static object Group(int members) => new { or = Enumerable.Range(0, members).Select(index => new { slug = new { eq = index == 0 ? "ville" : $"nobody-{index}" } }) };

    private static object Lists(int depth) => depth == 0 ? new { slug = new { eq = "nobody" } } : new { children = new { some = Lists(depth - 1) } };

    private static object Groups(int depth) => depth == 0 ? new { slug = new { eq = "ville" } } : new { or = new[] { new { slug = new { eq = "nobody" } }, Groups(depth - 1) } };

    private static async Task<int> CountAsync(object where) => (int)(await AskAsync(where)).Data["actors"]!["totalCount"]!;

    private static async Task IsRefusedAsync(object where, string message, string code)
    {
        var answer = await AskAsync(where);

        Assert.Equal((message, code), ((string?)answer.Error["message"], answer.ErrorCode));
        Assert.Empty(answer.Commands);
    }

    private static Task<Answer> AskAsync(object where) => SampleServer.Sqlite.AskAsync("query ($where: ActorFilterInput) { actors(where: $where) { totalCount } }", new { where });
}
