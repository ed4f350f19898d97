using System.Globalization;

namespace Transverse.Api.Tests.Groups;

/// <summary>A group computed without a database.</summary>
internal sealed class RawGroup(IReadOnlyList<string> by, IReadOnlyList<RawRow> rows)
{
    public IReadOnlyList<string?> Keys { get; } = [.. by.Select(dimension => rows[0].Key(dimension))];

    public IReadOnlyList<IComparable?> Ranks { get; } = [.. by.Select(dimension => rows[0].Rank(dimension))];

    public IReadOnlyList<RawRow> Rows => rows;

    public decimal Count => rows.Select(row => row.Funding.Id).Distinct().Count();

    /// <summary>A number of the group by its path in the schema; null when there is none.</summary>
    public decimal? Value(string path) => path switch
    {
        "count" => Count,
        "amount.sum" => rows.Count == 0 ? null : rows.Sum(row => row.Cents) / 100m,
        "amount.avg" => rows.Count == 0 ? null : rows.Sum(row => row.Cents) / 100m / Count,
        "amount.min" => rows.Count == 0 ? null : rows.Min(row => row.Cents) / 100m,
        "amount.max" => rows.Count == 0 ? null : rows.Max(row => row.Cents) / 100m,
        "amount.count" => Count,
        "amount.countDistinct" => rows.Select(row => row.Cents).Distinct().Count(),
        "funder.count" => Present(row => row.Funding.Funder),
        "funder.countDistinct" => Distinct(row => row.Funding.Funder),
        "recipient.count" => Present(row => row.Funding.Recipient),
        "recipient.countDistinct" => Distinct(row => row.Funding.Recipient),
        "fundedAction.count" => Present(row => row.Funding.Action),
        "fundedAction.countDistinct" => Distinct(row => row.Funding.Action),
        _ => throw new ArgumentException(path),
    };

    /// <summary>The group as a line that a group of an answer is written as too.</summary>
    public string Line(IEnumerable<string> numbers) => Line(Keys, numbers.Select(Value));

    public static string Line(IEnumerable<string?> keys, IEnumerable<decimal?> numbers) =>
        $"{string.Join(", ", keys.Select(key => key ?? "–"))}: {string.Join(' ', numbers.Select(number => number?.ToString("0.######################", CultureInfo.InvariantCulture) ?? "–"))}";

    public static List<RawGroup> Of(IEnumerable<RawRow> rows, IReadOnlyList<string> by) =>
        [.. rows.GroupBy(row => string.Join('\0', by.Select(dimension => row.Key(dimension) ?? "\u0001"))).Select(group => new RawGroup(by, [.. group]))];

    private int Present(Func<RawRow, string?> value) => rows.Where(row => value(row) is not null).Select(row => row.Funding.Id).Distinct().Count();

    private int Distinct(Func<RawRow, string?> value) => rows.Select(value).OfType<string>().Distinct().Count();
}
