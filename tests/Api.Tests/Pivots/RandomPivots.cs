using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Entities;
using Transverse.Api.Tests.Draws;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Pivots;

/// <summary>Pivots drawn at random, each held against the same pivot computed without a database from the rows of the tables.</summary>
internal static class RandomPivots
{
    /// <summary>Draws pivots, and compares.</summary>
    /// <param name="server">The server.</param>
    /// <param name="subjectIn">What is grouped.</param>
    /// <param name="seed">The seed of all that is drawn.</param>
    /// <param name="count">How many.</param>
    /// <param name="fits">Which filters may be drawn; null for all.</param>
    /// <returns>The commands that ran.</returns>
    public static async Task<IReadOnlyList<string>> CompareAsync(TestServer server, Func<EntityGraph, RawSubject> subjectIn, int seed, int count, Func<DrawnFilter, bool>? fits = null)
    {
        var graph = await EntityGraph.ReadAsync(server);
        var (random, subject, commands) = (new Random(seed), subjectIn(graph), new List<string>());
        var schema = server.Services.GetRequiredService<GraphQL.TypeSystem.Schema>();
        var records = ((CollectionField)schema.Query!.Fields[$"{subject.Name}s"].Metadata!).Target;
        var filters = new FilterDraw(random, graph);
        for (var number = 0; number < count; number++)
        {
            var filter = random.Next(3) == 0 ? null : filters.Draw(records);
            while (filter is not null && (fits?.Invoke(filter) == false || (!subject.Under(filter).Any() && random.Next(8) > 0))) filter = filters.Draw(records);
            var pivot = new DrawnPivot(random, subject, filter);
            try
            {
                commands.AddRange(await pivot.WalkAsync(server));
            }
            catch (Exception failure)
            {
                Assert.Fail($"Seed {seed}, pivot {number}:\n{pivot.Sent}\n{failure.Message}");
            }
        }

        return commands;
    }
}
