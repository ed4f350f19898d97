using Transverse.Api.Groups;

namespace Transverse.Api.Tests.Groups;

public sealed class CitedLinesTests
{
    [Fact]
    public void Lines_that_touch_or_overlap_are_one_range() =>
        Assert.Equal(["1: 10–14", "1: 16–20", "1: 22–22"], Ranges((1, 10, 11), (1, 10, 12), (1, 13, 14), (1, 16, 20), (1, 17, 18), (1, 22, 22)));

    [Fact]
    public void Documents_are_told_apart() => Assert.Equal(["1: 10–11", "2: 11–12"], Ranges((1, 10, 11), (2, 11, 12)));

    [Fact]
    public void Of_many_ranges_those_near_each_other_become_one()
    {
        // Fifty pairs of lines three apart, far from each other: one range more than there may be joins each pair.
        var pairs = Enumerable.Range(0, 50).SelectMany(index => new[] { (1, 100 * index, 100 * index), (1, (100 * index) + 3, (100 * index) + 3) }).ToArray();

        Assert.Equal(pairs.Take(50).Select(line => $"1: {line.Item2}–{line.Item3}"), Ranges(pairs[..50]));
        Assert.Equal(Enumerable.Range(0, 50).Select(index => $"1: {100 * index}–{(100 * index) + 3}"), Ranges(pairs));
    }

    [Fact]
    public void A_document_with_many_ranges_leaves_those_of_the_others_alone()
    {
        var many = Enumerable.Range(0, 1_000).Select(index => (2, 10 * index, 10 * index)).ToArray();

        var ranges = Ranges([(1, 1, 1), (1, 4, 4), .. many, (3, 1, 1), (3, 4, 4)]);

        Assert.Equal(["1: 1–1", "1: 4–4"], ranges[..2]);
        Assert.Equal(["3: 1–1", "3: 4–4"], ranges[^2..]);
        Assert.Equal(["2: 0–9990"], ranges[2..^2]);
    }

    private static List<string> Ranges(params (int Document, int First, int Last)[] lines)
    {
        var cited = new CitedLines();
        foreach (var (document, first, last) in lines) cited.Add(document, first, last);
        return [.. cited.Ranges.Select(range => $"{range.DocumentId}: {range.FirstLine}–{range.LastLine}")];
    }
}
