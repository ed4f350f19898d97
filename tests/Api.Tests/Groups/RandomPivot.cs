using System.Globalization;

namespace Transverse.Api.Tests.Groups;

/// <summary>A pivot of fundings drawn at random: its document, and what each part of the answer must be.</summary>
internal sealed class RandomPivot
{
    private static readonly Dictionary<string, (string Selection, string Field)> Dimensions = new()
    {
        ["YEAR"] = ("year", "year"), ["FUNDER"] = ("funder { slug }", "funder"), ["FUNDING_DIRECTION"] = ("fundingDirection { slug }", "fundingDirection"),
        ["RECIPIENT"] = ("recipient { slug }", "recipient"), ["RECIPIENT_KIND"] = ("recipientKind", "recipientKind"), ["THEME"] = ("theme { code }", "theme"),
        ["STEP"] = ("step { id }", "step"), ["FAMILY"] = ("family { id }", "family"), ["NATURE"] = ("nature", "nature"), ["DOCUMENT"] = ("document { code }", "document"),
    };

    private static readonly string[] Numbers =
    [
        "count", "amount.sum", "amount.avg", "amount.min", "amount.max", "amount.count", "amount.countDistinct", "funder.count", "funder.countDistinct",
        "recipient.count", "recipient.countDistinct", "fundedAction.count", "fundedAction.countDistinct",
    ];

    // What the totals that are loaded with the fundings know.
    private static readonly string[] DimensionsOfTotals = ["YEAR", "FUNDER", "FUNDING_DIRECTION", "NATURE", "DOCUMENT"];
    private static readonly string[] NumbersOfTotals = ["count", "amount.sum", "amount.avg", "amount.min", "amount.max", "amount.count", "funder.count", "funder.countDistinct"];
    private static readonly string[] FiltersOfFundings = ["amount:", "recipient:", "fundedAction:"];

    private readonly Random _random;
    private readonly IReadOnlyList<RawFunding> _kept;
    private readonly string[] _numbers;
    private readonly List<string> _by;

    /// <summary>Draws a pivot.</summary>
    /// <param name="random">Where from.</param>
    /// <param name="all">All fundings.</param>
    /// <param name="ofTotals">Whether it asks for nothing but what totals know.</param>
    public RandomPivot(Random random, IReadOnlyList<RawFunding> all, bool ofTotals)
    {
        _random = random;
        _numbers = ofTotals ? NumbersOfTotals : Numbers;
        string[] dimensions = ofTotals ? DimensionsOfTotals : [.. Dimensions.Keys];
        var filter = random.Next(3) == 0 ? new RandomFundingFilter("", _ => true) : RandomFundingFilter.Draw(random, all);
        while (ofTotals && FiltersOfFundings.Any(filter.Text.Contains)) filter = RandomFundingFilter.Draw(random, all);
        _kept = [.. all.Where(filter.Groups)];
        _by = Draw(dimensions, random.Next(4));
        var asked = _numbers.Where(_ => random.Next(2) == 0).DefaultIfEmpty("amount.sum").ToList();
        var groups = RawGroup.Of(Rows(_by), _by);
        var (having, holds) = Having(groups);
        var (order, compare) = Order(_by);
        groups = [.. groups.Where(holds).Order(compare)];

        var (size, backward) = (random.Next(1, 12), random.Next(4) == 0);
        List<RawGroup> page = [.. backward ? groups.TakeLast(size) : groups.Take(size)];
        var (divided, kept) = (Draw(dimensions.Except(_by), random.Next(1, Math.Min(3, 5 - _by.Count))), random.Next(2) == 0 ? random.Next(1, 4) : (int?)null);
        var (cellOrder, cellCompare) = Order(divided);
        var subset = _by.Where(_ => random.Next(2) == 0).ToList();

        Document =
            $$"""
            query ({{(backward ? "$before" : "$after")}}: String) {
              fundingGroups(by: [{{string.Join(", ", _by)}}], where: { {{filter.Text}} }{{having}}{{order}}, {{(backward ? $"last: {size}, before: $before" : $"first: {size}, after: $after")}}) {
                totalCount
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                nodes { {{Selection(_by, asked)}} cells: breakdown(by: [{{string.Join(", ", divided)}}]{{cellOrder}}{{(kept is null ? "" : $", first: {kept}")}}) { {{Selection([.. _by, .. divided], asked)}} } }
                grandTotal { {{Selection([], asked)}} }
                remainder { {{Selection([], asked)}} }
                subtotals(by: [{{string.Join(", ", subset)}}]) { {{Selection(subset, asked)}} }
              }
            }
            """;

        (Asked, By, Divided, Subset, Backward) = (asked, _by, divided, subset, backward);
        (All, Page) = (groups, page);
        Cells = [.. page.Select(group => Cut(RawGroup.Of(group.Rows.SelectMany(row => Again(row, divided)), divided).Order(cellCompare), kept))];
        GrandTotal = new RawTotal([.. Rows([])]);
        var inPage = page.Select(group => string.Join('\0', group.Keys.Select(key => key ?? "\u0001"))).ToHashSet();
        Remainder = new RawTotal([.. Rows(_by).Where(row => !inPage.Contains(string.Join('\0', _by.Select(dimension => row.Key(dimension) ?? "\u0001"))))]);
        Subtotals = [.. RawGroup.Of(Rows(subset), subset).Order(Order(subset, drawn: false).Comparer)];
    }

    public string Document { get; }

    public IReadOnlyList<string> Asked { get; }

    public IReadOnlyList<string> By { get; }

    public IReadOnlyList<string> Divided { get; }

    public IReadOnlyList<string> Subset { get; }

    public bool Backward { get; }

    public IReadOnlyList<RawGroup> All { get; }

    public IReadOnlyList<RawGroup> Page { get; }

    public IReadOnlyList<IReadOnlyList<RawGroup>> Cells { get; }

    public RawTotal GrandTotal { get; }

    public RawTotal Remainder { get; }

    public IReadOnlyList<RawGroup> Subtotals { get; }

    /// <summary>The key's member and its selection.</summary>
    public static (string Selection, string Field) Of(string dimension) => Dimensions[dimension];

    private IEnumerable<RawRow> Rows(IReadOnlyList<string> by) => _kept.SelectMany(funding => RawRow.Of(funding, by.Contains("THEME")));

    // A row of a group without themes has all its themes below it.
    private static IEnumerable<RawRow> Again(RawRow row, List<string> divided) => row.Share is null ? RawRow.Of(row.Funding, divided.Contains("THEME")) : [row];

    private static IReadOnlyList<RawGroup> Cut(IEnumerable<RawGroup> groups, int? first) => [.. first is { } count ? groups.Take(count) : groups];

    private List<string> Draw(IEnumerable<string> from, int count)
    {
        var left = from.ToArray();
        _random.Shuffle(left);
        return [.. left.Take(count)];
    }

    private (string Text, Func<RawGroup, bool> Holds) Having(List<RawGroup> groups)
    {
        if (_random.Next(3) > 0 || groups.Count == 0) return ("", _ => true);
        var path = _numbers[_random.Next(_numbers.Length)];
        var bound = groups[_random.Next(groups.Count)].Value(path)!.Value;
        if (path == "amount.avg") bound = Math.Round(bound, 2) + 0.005m;
        var (name, holds) = _random.Next(3) switch
        {
            0 => ("gt", (Func<decimal?, bool>)(value => value > bound)),
            1 => ("lte", value => value <= bound),
            _ => ("neq", value => value != bound),
        };
        var condition = $"{{ {name}: {bound.ToString(CultureInfo.InvariantCulture)} }}";
        return ($", having: {{ {(path == "count" ? $"count: {condition}" : $"{path.Replace(".", ": { ", StringComparison.Ordinal)}: {condition} }}")} }}", group => holds(group.Value(path)));
    }

    private (string Text, IComparer<RawGroup> Comparer) Order(List<string> by, bool drawn = true)
    {
        var keys = new List<(Func<RawGroup, IComparable?> Value, bool Descending)>();
        var text = new List<string>();
        while (drawn && keys.Count < 2 && _random.Next(3) > 0)
        {
            var descending = _random.Next(2) == 0;
            var direction = descending ? "DESC" : "ASC";
            var index = by.FindIndex(dimension => dimension is "YEAR" or "NATURE" or "RECIPIENT_KIND");
            if (index >= 0 && _random.Next(2) == 0)
            {
                keys.Add((group => group.Ranks[index], descending));
                text.Add($"{{ key: {{ {Dimensions[by[index]].Field}: {direction} }} }}");
                continue;
            }

            var path = _numbers[_random.Next(_numbers.Length)];
            keys.Add((group => group.Value(path), descending));
            text.Add(path == "count" ? $"{{ count: {direction} }}" : $"{{ measures: {{ {path.Replace(".", ": { ", StringComparison.Ordinal)}: {direction} }} }} }}");
        }

        for (var index = 0; index < by.Count; index++)
        {
            var place = index;
            keys.Add((group => group.Ranks[place], false));
        }

        var comparer = Comparer<RawGroup>.Create((left, right) => keys
            .Select(key => (key.Descending ? -1 : 1) * Compare(key.Value(left), key.Value(right))).FirstOrDefault(result => result != 0));
        return (text.Count == 0 ? "" : $", order: [{string.Join(", ", text)}]", comparer);
    }

    private static int Compare(IComparable? left, IComparable? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string one, string other) => string.CompareOrdinal(one, other),
        _ => left.CompareTo(right),
    };

    private static string Selection(List<string> by, List<string> asked)
    {
        var key = by.Count == 0 ? "__typename" : string.Join(' ', by.Select(dimension => Dimensions[dimension].Selection));
        var measures = asked.Where(path => path != "count").GroupBy(path => path.Split('.')[0])
            .Select(measure => $"{measure.Key} {{ {string.Join(' ', measure.Select(path => path.Split('.')[1]))} }}").ToList();
        return $"key {{ {key} }} {(asked.Contains("count") ? "count " : "")}{(measures.Count == 0 ? "" : $"measures {{ {string.Join(' ', measures)} }}")}";
    }
}
