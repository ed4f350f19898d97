using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Groups;

/// <summary>Filters and orders of fundings drawn at random, each held against the same rows filtered and ordered without a database, page by page.</summary>
public sealed class RandomListTests
{
    private const int ListsPerSeed = 667;

    private static readonly (string Member, Func<RawFunding, IComparable?> Value)[] Columns =
    [
        ("{ year: D }", funding => funding.Year), ("{ amount: D }", funding => funding.Cents), ("{ nature: D }", funding => funding.Nature),
        ("{ accounting: D }", funding => funding.Accounting), ("{ funder: { slug: D } }", funding => funding.Funder),
        ("{ recipient: { kind: D } }", funding => funding.RecipientKind), ("{ document: { code: D } }", funding => funding.Document),
    ];

    [Theory]
    [InlineData(101)]
    [InlineData(202)]
    [InlineData(303)]
    public async Task Rows_are_those_of_the_filter_in_its_order_and_pages_neither_overlap_nor_skip(int seed)
    {
        var server = await DeliveredServer.Started;
        var all = await RawFundings.ReadAsync(server);
        var random = new Random(seed);
        for (var number = 0; number < ListsPerSeed; number++)
        {
            var filter = RandomFundingFilter.Draw(random, all);
            var order = Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Column: Columns[random.Next(Columns.Length)], Descending: random.Next(2) == 0)).ToList();
            var kept = all.Where(filter.Keeps).OrderBy(_ => 0);
            foreach (var ((_, value), descending) in order)
            {
                kept = descending ? kept.ThenByDescending(value, Absent) : kept.ThenBy(value, Absent);
            }

            var expected = kept.ThenBy(funding => funding.Id).Select(funding => funding.Code).ToList();
            var text = string.Join(", ", order.Select(key => key.Column.Member.Replace("D", key.Descending ? "DESC" : "ASC", StringComparison.Ordinal)));
            var document =
                $$"""
                query ($after: String) {
                  fundings(first: {{random.Next(5, 51)}}, after: $after, where: { {{filter.Text}} }, order: [{{text}}]) { totalCount nodes { code } pageInfo { hasNextPage endCursor } }
                }
                """;
            var found = new List<string>();
            string? after = null;
            do
            {
                var page = (await server.AskAsync(document, new { after })).Data["fundings"]!;
                Assert.True(expected.Count == (int)page["totalCount"]!, $"Seed {seed}, list {number}: {page["totalCount"]} rows, not {expected.Count}\n{document}");
                found.AddRange(page["nodes"]!.AsArray().Select(node => (string)node!["code"]!));
                after = (bool)page["pageInfo"]!["hasNextPage"]! ? (string)page["pageInfo"]!["endCursor"]! : null;
            }
            while (after is not null && found.Count < expected.Count);

            Assert.True(expected.SequenceEqual(found), $"Seed {seed}, list {number}:\n{document}\n{string.Join(' ', expected)}\n{string.Join(' ', found)}");
        }
    }

    private static IComparer<IComparable?> Absent { get; } = Comparer<IComparable?>.Create((left, right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string one, string other) => string.CompareOrdinal(one, other),
        _ => left.CompareTo(right),
    });
}
