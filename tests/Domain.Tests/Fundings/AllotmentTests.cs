using Transverse.Domain.Fundings;

namespace Transverse.Domain.Tests.Fundings;

public sealed class AllotmentTests
{
    public static TheoryData<long, int[], long[]> Cases => new()
    {
        { 100, [1], [100] },
        { 100, [60, 40], [60, 40] },
        { 100, [1, 1, 1], [34, 33, 33] },
        { 200, [1, 1, 1], [67, 67, 66] },
        { 100_001, [2, 1], [66_667, 33_334] },
        { 1, [1, 99], [0, 1] },
        { 0, [1, 1], [0, 0] },
        { long.MaxValue, [1, 1], [4_611_686_018_427_387_904, 4_611_686_018_427_387_903] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Divide_gives_the_cents_left_to_the_largest_remainders(long cents, int[] weights, long[] shares) =>
        Assert.Equal(shares, Allotment.Divide(cents, weights));

    [Fact]
    public void Divide_neither_loses_nor_makes_a_cent() =>
        Assert.All(Enumerable.Range(0, 1_000), cents => Assert.Equal(cents, Allotment.Divide(cents, [7, 3, 3, 1]).Sum()));
}
