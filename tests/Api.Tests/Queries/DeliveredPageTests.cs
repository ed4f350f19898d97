using System.Text.Json.Nodes;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Queries;

/// <summary>Pages over the many rows of the delivered dataset.</summary>
public sealed class DeliveredPageTests
{
    [Theory]
    [InlineData("commitments", """{ "status": "DESC" }""")]
    [InlineData("commitments", """{ "section": { "title": "ASC" } }""")]
    [InlineData("actors", """{ "acronym": "DESC" }""")]
    [InlineData("actors", """{ "parent": { "kind": "ASC" } }""")]
    [InlineData("observations", """{ "value": "DESC" }""")]
    [InlineData("observations", """{ "period": "ASC" }""")]
    public async Task Pages_neither_overlap_nor_leave_gaps(string field, string order)
    {
        var list = new PagedList(await DeliveredServer.Started, field);
        var by = JsonNode.Parse(order)!;

        var forward = await list.ForwardAsync(by, size: 50);

        Assert.Equal(await list.CountAsync(), forward.Distinct().Count());
        Assert.Equal(forward, await list.ForwardAsync(by, size: 37));
        Assert.Equal(forward, await list.BackwardAsync(by, size: 41));
    }
}
