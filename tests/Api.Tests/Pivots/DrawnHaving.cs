using System.Globalization;

namespace Transverse.Api.Tests.Pivots;

/// <summary>Conditions on groups, as GraphQL without the braces and as a predicate.</summary>
internal sealed record DrawnHaving(string Text, Func<RawGroup, bool> Holds)
{
    // Less than any decimal that numbers have.
    private const decimal Beside = 0.00005m;

    /// <summary>Conditions with numbers that given groups have.</summary>
    public static DrawnHaving Draw(Random random, IReadOnlyList<RawNumber> numbers, IReadOnlyList<RawGroup> groups, int depth = 0)
    {
        if (depth > 0 || random.Next(4) > 0) return Compare(random, numbers[random.Next(numbers.Count)], groups);
        var (first, second) = (Draw(random, numbers, groups, depth + 1), Draw(random, numbers, groups, depth + 1));
        return random.Next(2) == 0
            ? new($"and: [{{ {first.Text} }}, {{ {second.Text} }}]", group => first.Holds(group) && second.Holds(group))
            : new($"or: [{{ {first.Text} }}, {{ {second.Text} }}]", group => first.Holds(group) || second.Holds(group));
    }

    private static DrawnHaving Compare(Random random, RawNumber number, IReadOnlyList<RawGroup> groups)
    {
        if (groups[random.Next(groups.Count)].Value(number) is not { } bound)
        {
            return random.Next(2) == 0
                ? new(number.With("{ eq: null }"), group => group.Value(number) is null)
                : new(number.With("{ neq: null }"), group => group.Value(number) is not null);
        }

        if (number.IsMean) bound = Math.Round(bound, 4) + Beside;
        else if (!number.IsCount && random.Next(4) == 0) bound += Beside;
        var (name, holds) = random.Next(6) switch
        {
            0 => ("gt", (Func<decimal?, bool>)(value => value > bound)),
            1 => ("gte", value => value >= bound),
            2 => ("lt", value => value < bound),
            3 => ("lte", value => value <= bound),
            4 => ("eq", value => value == bound),
            _ => ("neq", value => value != bound),
        };
        return new(number.With($"{{ {name}: {bound.ToString(CultureInfo.InvariantCulture)} }}"), group => holds(group.Value(number)));
    }
}
