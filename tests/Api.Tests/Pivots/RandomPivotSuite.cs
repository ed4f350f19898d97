using Transverse.Api.Tests.Draws;
using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Pivots;

/// <summary>A thousand random pivots of all records that can be grouped.</summary>
public abstract class RandomPivotSuite(Func<Task<TestServer>> server)
{
    [DatabaseFact]
    public Task Pivots_of_fundings_are_those_of_the_rows() => CompareAsync(RawFundings.In, count: 167, 10007, 20011, 30011);

    [DatabaseFact]
    public Task Pivots_of_commitments_are_those_of_the_rows() => CompareAsync(RawCommitments.In, count: 84, 20311, 20322, 20333);

    [DatabaseFact]
    public Task Pivots_of_observations_are_those_of_the_rows() => CompareAsync(RawObservations.In, count: 84, 20411, 20422, 20433);

    private async Task CompareAsync(Func<EntityGraph, RawSubject> subjectIn, int count, params int[] seeds)
    {
        var started = await server();
        await Task.WhenAll(seeds.Select(seed => RandomPivots.CompareAsync(started, subjectIn, seed, count)));
    }
}
