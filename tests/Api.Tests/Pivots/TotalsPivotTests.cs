using Transverse.Api.Tests.Draws;

namespace Transverse.Api.Tests.Pivots;

/// <summary>Random pivots of what the totals know that are loaded with the fundings.</summary>
public sealed class TotalsPivotTests
{
    private static readonly string[] MembersOfTotals = ["year", "nature", "accounting", "funder", "document", "and", "or"];
    private static readonly string[] Lists = ["{ all:", "{ none:", "{ some:", "{ any:"];

    [Theory]
    [InlineData(40009)]
    [InlineData(50021)]
    [InlineData(60013)]
    public async Task Pivots_that_totals_know_are_those_of_the_rows_and_read_no_funding(int seed)
    {
        var commands = await RandomPivots.CompareAsync(await GeneratedServer.Started, RawFundings.OfTotalsIn, seed, count: 167, AreKnownToTotals);
        Assert.DoesNotContain(commands, command => command.Contains("\"Fundings\"", StringComparison.Ordinal));
    }

    private static bool AreKnownToTotals(DrawnFilter filter) => filter.Members.All(MembersOfTotals.Contains) && !Array.Exists(Lists, filter.Text.Contains);
}
