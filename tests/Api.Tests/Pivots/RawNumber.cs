namespace Transverse.Api.Tests.Pivots;

/// <summary>A number of a group.</summary>
/// <param name="Path">Where it stands in the schema: <c>amount.sum</c>.</param>
/// <param name="Of">What it is, of the rows of a group; null when there is none.</param>
internal sealed record RawNumber(string Path, Func<IReadOnlyList<RawRow>, decimal?> Of)
{
    /// <summary>Whether it counts, and so is whole and never absent.</summary>
    public bool IsCount => Path.EndsWith("count", StringComparison.OrdinalIgnoreCase) || Path.EndsWith("countDistinct", StringComparison.Ordinal);

    /// <summary>Whether it is a mean, which a database has no exact number for.</summary>
    public bool IsMean => Path.EndsWith("avg", StringComparison.Ordinal);

    /// <summary>The path with something at its end, as an object of GraphQL without the outer braces.</summary>
    public string With(string end) => Path.Split('.') is [var measure, var function] ? $"{measure}: {{ {function}: {end} }}" : $"{Path}: {end}";

    /// <summary>How many records there are.</summary>
    public static RawNumber Records { get; } = new("count", rows => Count(rows));

    /// <summary>What is computed of a value that only is counted.</summary>
    public static IEnumerable<RawNumber> OfKey<T>(string measure, Func<T, int?> key) =>
    [
        new($"{measure}.count", rows => Count(rows.Where(row => key((T)row.Record) is not null))),
        new($"{measure}.countDistinct", rows => rows.Select(row => key((T)row.Record)).OfType<int>().Distinct().Count()),
    ];

    /// <summary>What is computed of a number.</summary>
    /// <param name="measure">Its field.</param>
    /// <param name="value">The number of a row; null for none.</param>
    /// <param name="areAlike">Whether the numbers of a group may be compared.</param>
    /// <param name="areSummable">Whether such numbers may be added up.</param>
    public static IEnumerable<RawNumber> OfNumber(
        string measure, Func<RawRow, decimal?> value, Func<IReadOnlyList<RawRow>, bool> areAlike, Func<IReadOnlyList<RawRow>, bool> areSummable)
    {
        return
        [
            new($"{measure}.sum", rows => areAlike(rows) && areSummable(rows) ? Sum(rows) : null),
            new($"{measure}.avg", rows => areAlike(rows) ? Sum(rows) / Present(rows) : null),
            new($"{measure}.min", rows => areAlike(rows) ? rows.Min(value) : null),
            new($"{measure}.max", rows => areAlike(rows) ? rows.Max(value) : null),
            new($"{measure}.count", rows => Present(rows)),
            new($"{measure}.countDistinct", rows => rows.Select(value).OfType<decimal>().Distinct().Count()),
        ];

        decimal? Sum(IReadOnlyList<RawRow> rows) => rows.Any(row => value(row) is not null) ? rows.Sum(value) : null;

        int Present(IReadOnlyList<RawRow> rows) => Count(rows.Where(row => value(row) is not null));
    }

    private static int Count(IEnumerable<RawRow> rows) => rows.Select(row => row.Record).Distinct().Count();
}
