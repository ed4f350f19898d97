using Transverse.Api.Entities;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Draws;

/// <summary>A list with a filter, an order and a size of pages drawn at random, and the rows that it must have.</summary>
internal sealed class DrawnList
{
    private readonly string _name;
    private readonly bool _backward;
    private readonly List<string> _expected;

    public DrawnList(Random random, string name, EntityType entity, EntityGraph graph)
    {
        var filter = new FilterDraw(random, graph).Draw(entity);
        var order = new DrawnOrder(random, entity);
        (_name, _backward) = (name, random.Next(4) == 0);
        _expected = [.. order.Apply(graph.All(entity.ClrType).Where(filter.Keeps)).Select(row => GlobalId.Encode(entity.Name, entity.NodeKey!.From(row)!))];
        var size = random.Next(Math.Clamp(_expected.Count / 20, 5, 50), 51);
        Document =
            $$"""
            query ($cursor: String) {
              {{name}}({{(_backward ? "last" : "first")}}: {{size}}, {{(_backward ? "before" : "after")}}: $cursor, where: { {{filter.Text}} }, order: {{order.Text}}) {
                totalCount
                nodes { id }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """;
    }

    /// <summary>The query of a page.</summary>
    public string Document { get; }

    /// <summary>Reads all pages, and compares.</summary>
    public async Task WalkAsync(TestServer server)
    {
        var found = new List<string>();
        string? cursor = null;
        do
        {
            var page = (await server.AskAsync(Document, new { cursor })).Data[_name]!;
            Assert.Equal(_expected.Count, (int)page["totalCount"]!);
            found.InsertRange(_backward ? 0 : found.Count, page["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
            var (hasMore, end) = _backward ? ("hasPreviousPage", "startCursor") : ("hasNextPage", "endCursor");
            cursor = (bool)page["pageInfo"]![hasMore]! ? (string)page["pageInfo"]![end]! : null;
        }
        while (cursor is not null && found.Count <= _expected.Count);

        Assert.Equal(_expected, found);
    }
}
