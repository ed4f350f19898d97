using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Entities;
using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Draws;

/// <summary>Filters and orders of every list drawn at random, each held against the same rows filtered and ordered without a database, page by page.</summary>
public abstract class RandomListSuite(Func<Task<TestServer>> server)
{
    private const int ListsPerSeed = 667;

    [DatabaseFact]
    public Task Rows_are_those_of_the_filter_and_pages_neither_overlap_nor_skip() => WalkAsync(seed: 101);

    [DatabaseFact]
    public Task Rows_of_other_filters_are_theirs_too() => WalkAsync(seed: 202);

    [DatabaseFact]
    public Task Rows_of_still_other_filters_are_theirs_too() => WalkAsync(seed: 303);

    private async Task WalkAsync(int seed)
    {
        var started = await server();
        var graph = await EntityGraph.ReadAsync(started);
        var lists = started.Services.GetRequiredService<GraphQL.TypeSystem.Schema>().Query!.Fields
            .Where(field => field.Metadata is CollectionField && field.Arguments.TryGet("after", out _)).ToList();
        Assert.Equal(10, lists.Count);
        var random = new Random(seed);
        for (var number = 0; number < ListsPerSeed; number++)
        {
            var list = lists[number % lists.Count];
            var drawn = new DrawnList(random, list.Name, ((CollectionField)list.Metadata!).Target, graph);
            try
            {
                await drawn.WalkAsync(started);
            }
            catch (Exception failure)
            {
                Assert.Fail($"Seed {seed}, list {number}:\n{drawn.Document}\n{failure.Message}");
            }
        }
    }
}
