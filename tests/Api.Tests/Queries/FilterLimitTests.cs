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

    [Theory]
    [InlineData("""{ and: [{ slug: { in: [] } }, { kind: { eq: DIRECTION } }] }""", 0)]
    [InlineData("""{ or: [{ slug: { in: [], eq: "nobody" } }, { slug: { eq: "ville" } }] }""", 1)]
    [InlineData("""{ or: [{ slug: { nin: [] } }, { name: { contains: "nobody" } }], slug: { eq: "ville" } }""", 1)]
    public async Task A_condition_that_decides_alone_leaves_the_others_their_values(string where, int count)
    {
        var answer = await SampleServer.Sqlite.AskAsync($"{{ actors(first: 5, where: {where}) {{ totalCount nodes {{ slug }} }} }}");

        Assert.Equal((count, count), ((int)answer.Data["actors"]!["totalCount"]!, answer.Data["actors"]!["nodes"]!.AsArray().Count));
    }

    [Fact]
    public async Task All_items_are_less_than_a_value_only_where_none_is_absent()
    {
        var answer = await DeliveredServer.AskAsync(
            """
            {
              all: actors(where: { fundingsGranted: { all: { year: { lt: 3000 } }, any: true } }) { totalCount }
              absent: actors(where: { fundingsGranted: { all: { year: { lt: 3000 } }, some: { year: { eq: null } } } }) { totalCount }
            }
            """);

        Assert.True((int)answer.Data["all"]!["totalCount"]! > 0);
        Assert.Equal(0, (int)answer.Data["absent"]!["totalCount"]!);
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
