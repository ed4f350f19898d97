using Transverse.Api.Tests.Draws;

namespace Transverse.Api.Tests.Pivots;

/// <summary>Which groups and in which order: as arguments, and as what they make of rows.</summary>
internal sealed class DrawnGroups
{
    private readonly IReadOnlyList<RawDimension> _above;
    private readonly int? _first;
    private readonly DrawnHaving _having = new("", _ => true);
    private readonly List<(Func<RawGroup, IComparable?> Value, bool Descending)> _order = [];

    /// <summary>Draws conditions and an order.</summary>
    /// <param name="random">Where from.</param>
    /// <param name="numbers">The numbers that they may name.</param>
    /// <param name="by">The dimensions.</param>
    /// <param name="rows">Rows whose groups have the numbers that conditions compare with.</param>
    /// <param name="above">The dimensions of the groups that are divided.</param>
    /// <param name="first">How many; null for all.</param>
    public DrawnGroups(
        Random random, IReadOnlyList<RawNumber> numbers, IReadOnlyList<RawDimension> by, IEnumerable<RawRow> rows, IReadOnlyList<RawDimension> above, int? first = null)
    {
        (By, _above, _first) = (by, above, first);
        var groups = random.Next(3) == 0 ? RawGroup.Of(Unfolded(rows), by).ToList() : [];
        if (groups.Count > 0) _having = DrawnHaving.Draw(random, numbers, groups);
        var order = new List<string>();
        while (order.Count < 3 && random.Next(3) > 0) order.Add(DrawOrder(random, numbers));
        foreach (var dimension in by) _order.Add((group => RawValue.Key(group.Value(dimension)), false));
        Arguments = string.Join(", ",
        [
            $"by: [{string.Join(", ", by.Select(dimension => dimension.Name))}]",
            .. _having.Text.Length > 0 ? [$"having: {{ {_having.Text} }}"] : Array.Empty<string>(),
            .. order.Count > 0 ? [$"order: [{string.Join(", ", order)}]"] : Array.Empty<string>(),
            .. first is not null ? [$"first: {first}"] : Array.Empty<string>(),
        ]);
    }

    /// <summary>The arguments that name them.</summary>
    public string Arguments { get; }

    /// <summary>The dimensions, without those of the groups above.</summary>
    public IReadOnlyList<RawDimension> By { get; }

    /// <summary>The dimensions, with those of the groups above.</summary>
    public IReadOnlyList<RawDimension> Key => [.. _above, .. By];

    /// <summary>Rows once for each item of the lists that the dimensions unfold.</summary>
    public IEnumerable<RawRow> Unfolded(IEnumerable<RawRow> rows) => rows.SelectMany(row => row.Unfolded(By.Select(dimension => dimension.List).OfType<RawList>()));

    /// <summary>The groups of rows.</summary>
    public IEnumerable<RawGroup> Of(IEnumerable<RawRow> rows)
    {
        var groups = RawGroup.Of(Unfolded(rows), Key).Where(_having.Holds).OrderBy(_ => 0);
        return _order
            .Aggregate(groups, (ordered, key) => key.Descending ? ordered.ThenByDescending(key.Value, Paths.AbsentFirst) : ordered.ThenBy(key.Value, Paths.AbsentFirst))
            .Take(_first ?? int.MaxValue);
    }

    private string DrawOrder(Random random, IReadOnlyList<RawNumber> numbers)
    {
        var descending = random.Next(2) == 0;
        var direction = descending ? "DESC" : "ASC";
        if (By.Count > 0 && random.Next(2) == 0)
        {
            var dimension = By[random.Next(By.Count)];
            _order.Add((group => RawValue.Rank(group.Value(dimension)), descending));
            return $"{{ key: {{ {dimension.Field}: {direction} }} }}";
        }

        var number = numbers[random.Next(numbers.Count)];
        _order.Add((group => group.Value(number), descending));
        return number == RawNumber.Records ? $"{{ count: {direction} }}" : $"{{ measures: {{ {number.With(direction)} }} }}";
    }
}
