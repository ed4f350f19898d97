using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Queries;

/// <summary>Pages together are the list: nothing twice, nothing left out, in every order that the schema offers.</summary>
public abstract class PageWalkSuite(SampleServer server)
{
    [DatabaseFact]
    public Task Pages_of_documents_are_the_list() => WalkAsync("documents");

    [DatabaseFact]
    public Task Pages_of_plans_are_the_list() => WalkAsync("plans");

    [DatabaseFact]
    public Task Pages_of_commitments_are_the_list() => WalkAsync("commitments");

    [DatabaseFact]
    public Task Pages_of_actors_are_the_list() => WalkAsync("actors");

    [DatabaseFact]
    public Task Pages_of_funded_actions_are_the_list() => WalkAsync("fundedActions");

    [DatabaseFact]
    public Task Pages_of_fundings_are_the_list() => WalkAsync("fundings");

    [DatabaseFact]
    public Task Pages_of_indicators_are_the_list() => WalkAsync("indicators");

    [DatabaseFact]
    public Task Pages_of_observations_are_the_list() => WalkAsync("observations");

    [DatabaseFact]
    public Task Pages_of_places_are_the_list() => WalkAsync("places");

    private async Task WalkAsync(string field)
    {
        var list = new PagedList(await server.Started, field);
        foreach (var order in list.Orders())
        {
            var whole = await list.WholeAsync(order);
            Assert.Equal(whole, await list.ForwardAsync(order, size: 2));
            Assert.Equal(whole, await list.BackwardAsync(order, size: 2));
        }
    }
}
