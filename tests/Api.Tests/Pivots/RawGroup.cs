using Transverse.Domain.Documents;

namespace Transverse.Api.Tests.Pivots;

/// <summary>A group computed without a database.</summary>
internal sealed class RawGroup(IReadOnlyList<RawDimension> by, IReadOnlyList<RawRow> rows)
{
    private const int MaximumRanges = 50;

    private readonly Dictionary<RawNumber, decimal?> _numbers = [];

    public IReadOnlyList<RawRow> Rows => rows;

    /// <summary>What tells the group from others.</summary>
    public string Key { get; } = KeyOf(by, rows);

    /// <summary>The value that its records have in common in a dimension.</summary>
    public object? Value(RawDimension dimension) => dimension.Of(rows[0]);

    public decimal? Value(RawNumber number) => _numbers.TryGetValue(number, out var known) ? known : _numbers[number] = number.Of(rows);

    /// <summary>Where its records stand: lines that touch are one range, and of too many ranges those nearest to each other become one, by distances that double.</summary>
    public IEnumerable<(Document Document, int First, int Last)> Citations() =>
        from document in rows.Select(row => row.Record).Distinct().SelectMany(record => record.Citations).GroupBy(citation => citation.Document).OrderBy(document => document.Key.Id)
        let citations = document.OrderBy(citation => citation.FirstLine).ToList()
        from range in Enumerable.Range(0, 31).Select(power => Joined(citations, 1 << power)).First(ranges => ranges.Count <= MaximumRanges)
        select (document.Key, range.First, range.Last);

    public static IEnumerable<RawGroup> Of(IEnumerable<RawRow> rows, IReadOnlyList<RawDimension> by) =>
        rows.GroupBy(row => KeyOf(by, [row])).Select(group => new RawGroup(by, [.. group]));

    private static string KeyOf(IReadOnlyList<RawDimension> by, IReadOnlyList<RawRow> rows) =>
        string.Join(", ", by.Select(dimension => RawValue.Shown(dimension.Of(rows[0])) ?? "–"));

    private static List<(int First, int Last)> Joined(IEnumerable<Citation> citations, int distance)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var citation in citations)
        {
            if (ranges.Count > 0 && citation.FirstLine - ranges[^1].Last <= distance) ranges[^1] = (ranges[^1].First, Math.Max(ranges[^1].Last, citation.LastLine));
            else ranges.Add((citation.FirstLine, citation.LastLine));
        }

        return ranges;
    }
}
