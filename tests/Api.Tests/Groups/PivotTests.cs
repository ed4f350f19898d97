using System.Globalization;
using System.Text.Json.Nodes;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Groups;

/// <summary>Pivots drawn at random, each held against the same pivot computed from the rows without a database.</summary>
public sealed class PivotTests
{
    private const int PivotsPerSeed = 167;

    [Theory]
    [InlineData(20211)]
    [InlineData(20222)]
    [InlineData(20233)]
    public async Task Pivots_of_the_delivered_fundings_are_those_of_the_rows(int seed) => await CompareAsync(await DeliveredServer.Started, seed);

    [Theory]
    [InlineData(10007)]
    [InlineData(20011)]
    [InlineData(30011)]
    public async Task Pivots_of_thousands_of_fundings_are_those_of_the_rows(int seed) => await CompareAsync(await GeneratedServer.Started, seed);

    [Theory]
    [InlineData(40009)]
    [InlineData(50021)]
    [InlineData(60013)]
    public async Task Pivots_that_totals_know_are_those_of_the_rows_and_read_no_funding(int seed) => await CompareAsync(await GeneratedServer.Started, seed, ofTotals: true);

    private static async Task CompareAsync(TestServer server, int seed, bool ofTotals = false)
    {
        var rows = await RawFundings.ReadAsync(server);
        var random = new Random(seed);
        for (var number = 0; number < PivotsPerSeed; number++)
        {
            var pivot = new RandomPivot(random, rows, ofTotals);
            try
            {
                var commands = await CompareAsync(server, pivot);
                if (ofTotals) Assert.DoesNotContain(commands, command => command.Contains("\"Fundings\"", StringComparison.Ordinal));
            }
            catch (Exception failure)
            {
                Assert.Fail($"Seed {seed}, pivot {number}:\n{pivot.Document}\n{failure.Message}");
            }
        }
    }

    private static async Task<IEnumerable<string>> CompareAsync(TestServer server, RandomPivot pivot)
    {
        var answer = await server.AskAsync(pivot.Document);
        var connection = answer.Data["fundingGroups"]!;
        Assert.Equal(pivot.All.Count, (int)connection["totalCount"]!);
        Assert.Equal(Lines(pivot.Page, pivot.Asked), Lines(connection["nodes"]!, pivot.By, pivot.Asked));
        Assert.Equal(pivot.GrandTotal.Line(pivot.Asked), Line(connection["grandTotal"]!, [], pivot.Asked));
        Assert.Equal(pivot.Remainder.Line(pivot.Asked), Line(connection["remainder"]!, [], pivot.Asked));
        Assert.Equal(Lines(pivot.Subtotals, pivot.Asked), Lines(connection["subtotals"]!, pivot.Subset, pivot.Asked));
        foreach (var (node, cells) in connection["nodes"]!.AsArray().Zip(pivot.Cells))
        {
            Assert.Equal(Lines(cells, pivot.Asked), Lines(node!["cells"]!, pivot.Divided, pivot.Asked));
        }

        var (hasMore, cursor) = pivot.Backward ? ("hasPreviousPage", "startCursor") : ("hasNextPage", "endCursor");
        Assert.Equal(pivot.All.Count > pivot.Page.Count, (bool)connection["pageInfo"]![hasMore]!);
        if (pivot.All.Count <= pivot.Page.Count) return answer.Commands;

        var place = (string)connection["pageInfo"]![cursor]!;
        var next = await server.AskAsync(pivot.Document, pivot.Backward ? new { before = place } : new { after = place });
        var expected = pivot.Backward
            ? pivot.All.SkipLast(pivot.Page.Count).TakeLast(pivot.Page.Count)
            : pivot.All.Skip(pivot.Page.Count).Take(pivot.Page.Count);
        Assert.Equal(Lines(expected, pivot.Asked), Lines(next.Data["fundingGroups"]!["nodes"]!, pivot.By, pivot.Asked));
        return answer.Commands.Concat(next.Commands);
    }

    private static IEnumerable<string> Lines(IEnumerable<RawGroup> groups, IEnumerable<string> numbers) => groups.Select(group => group.Line(numbers));

    private static IEnumerable<string> Lines(JsonNode groups, IReadOnlyList<string> by, IReadOnlyList<string> numbers) => groups.AsArray().Select(group => Line(group!, by, numbers));

    private static string Line(JsonNode group, IReadOnlyList<string> by, IReadOnlyList<string> numbers) => RawGroup.Line(
        by.Select(dimension => KeyOf(group["key"]![RandomPivot.Of(dimension).Field])),
        numbers.Select(path => path.Split('.') is [var measure, var function] ? Number(group["measures"]![measure]![function]) : Number(group[path])));

    // An entity stands for its only selected member; a heading's id holds its key.
    private static string? KeyOf(JsonNode? key) => key switch
    {
        null => null,
        JsonObject entity when entity["id"] is { } id => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String((string)id!)).Split(':', 2)[1],
        JsonObject entity => (string?)entity.Single().Value,
        _ => key.ToJsonString().Trim('"'),
    };

    private static decimal? Number(JsonNode? number) => number is null ? null : decimal.Parse(number.ToJsonString(), CultureInfo.InvariantCulture);
}
