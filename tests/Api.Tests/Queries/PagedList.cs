using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Tests.Servers;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Tests.Queries;

/// <summary>A connection of the query root, read page by page.</summary>
internal sealed class PagedList(TestServer server, string field)
{
    private readonly InputObjectType _sort = (InputObjectType)server.Services.GetRequiredService<GraphQL.TypeSystem.Schema>().Query!.Fields[field].Arguments["order"].Type.Named;

    /// <summary>Every order by one member, through at most one reference, in both directions.</summary>
    public IEnumerable<JsonObject> Orders() => Orders(_sort, depth: 2).Select(order => order.AsObject());

    /// <summary>The ids of the whole list, which fits on one page, or fails.</summary>
    public async Task<IReadOnlyList<string>> WholeAsync(JsonNode order)
    {
        var page = await PageAsync(new { order, first = 50 });
        Assert.False((bool)page["pageInfo"]!["hasNextPage"]!);
        return IdsOf(page);
    }

    public async Task<IReadOnlyList<string>> ForwardAsync(JsonNode order, int size)
    {
        var ids = new List<string>();
        for (var page = await PageAsync(new { order, first = size }); ; page = await PageAsync(new { order, first = size, after = (string?)page["pageInfo"]!["endCursor"] }))
        {
            Assert.Equal(ids.Count > 0, (bool)page["pageInfo"]!["hasPreviousPage"]!);
            ids.AddRange(IdsOf(page));
            if (!(bool)page["pageInfo"]!["hasNextPage"]!) return ids;
            Assert.Equal(size, IdsOf(page).Count);
        }
    }

    public async Task<IReadOnlyList<string>> BackwardAsync(JsonNode order, int size)
    {
        var ids = new List<string>();
        for (var page = await PageAsync(new { order, last = size }); ; page = await PageAsync(new { order, last = size, before = (string?)page["pageInfo"]!["startCursor"] }))
        {
            Assert.Equal(ids.Count > 0, (bool)page["pageInfo"]!["hasNextPage"]!);
            ids.InsertRange(0, IdsOf(page));
            if (!(bool)page["pageInfo"]!["hasPreviousPage"]!) return ids;
            Assert.Equal(size, IdsOf(page).Count);
        }
    }

    public async Task<int> CountAsync() => (int)(await server.AskAsync($"{{ {field} {{ totalCount }} }}")).Data[field]!["totalCount"]!;

    private async Task<JsonNode> PageAsync(object variables)
    {
        var answer = await server.AskAsync(
            $$"""
            query ($order: [{{_sort.Name}}!], $first: Int, $after: String, $last: Int, $before: String) {
              {{field}}(order: $order, first: $first, after: $after, last: $last, before: $before) {
                nodes { id }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """,
            variables);
        return answer.Data[field]!;
    }

    private static List<string> IdsOf(JsonNode page) => [.. page["nodes"]!.AsArray().Select(node => (string)node!["id"]!)];

    private static IEnumerable<JsonNode> Orders(InputObjectType sort, int depth)
    {
        foreach (var member in sort.Fields)
        {
            IEnumerable<JsonNode> values = member.Type.Named is InputObjectType inner
                ? depth > 1 ? Orders(inner, depth - 1) : []
                : ["ASC", "DESC"];
            foreach (var value in values) yield return new JsonObject { [member.Name] = value };
        }
    }
}
