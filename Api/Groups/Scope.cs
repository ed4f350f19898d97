using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Groups;

/// <summary>Which records are grouped: those under a condition, without those of certain groups.</summary>
/// <param name="Type">What is grouped.</param>
/// <param name="Condition">Which records; null for all.</param>
/// <param name="Values">The values of the condition, and its shape.</param>
/// <param name="Unwanted">The groups whose records are left out; null for none.</param>
/// <param name="UnwantedBy">The dimensions of these groups.</param>
internal sealed record Scope(GroupType Type, Condition? Condition, QueryValues Values, IReadOnlyList<Group>? Unwanted, IReadOnlyList<Dimension> UnwantedBy)
{
    /// <summary>The records under the filter of a field, and only those that count unless the filter says which.</summary>
    public static Scope Of(GroupType type, FieldContext context)
    {
        var values = new QueryValues();
        var where = context.Arguments.Get<IReadOnlyDictionary<string, object?>>("where");
        var condition = where is null ? null : new FilterReader(values).Read(type.Entity, where);
        foreach (var (member, only) in type.Defaults.Where(one => where is null || !Names(where, one.Member)))
        {
            values.Note(member);
            condition = Queries.Condition.Both(condition, new Declared(only));
        }

        return new Scope(type, condition, values.Note("|"), Unwanted: null, []);
    }

    /// <summary>The same records without those of certain groups.</summary>
    public Scope Without(IReadOnlyList<Group> groups, IReadOnlyList<Dimension> by)
    {
        var values = new QueryValues(Values).Note("without");
        foreach (var dimension in by) values.Note(dimension.Name);

        // The only group of no dimensions has all records.
        return by.Count == 0 && groups.Count > 0
            ? this with { Condition = new AnyOf([]), Values = values.Note("all") }
            : this with { Unwanted = groups, UnwantedBy = by, Values = values };
    }

    /// <summary>The records, ready to be grouped.</summary>
    /// <param name="parents">The dimensions of given groups that alone are wanted; empty for all.</param>
    /// <param name="by">The dimensions to group by.</param>
    /// <param name="ranked">Those whose groups are ordered by the entities that they lead to.</param>
    public Facts Facts(IReadOnlyList<Dimension> parents, IReadOnlyList<Dimension> by, IEnumerable<Dimension> ranked)
    {
        var facts = new Facts(Type);
        if (Condition is not null) facts.Where(Condition);
        var wanted = Unfoldings([.. parents, .. by]);
        if (Unwanted is not null && UnwantedBy.Count > 0)
        {
            var unwanted = Unfoldings(UnwantedBy);
            foreach (var unfolding in unwanted) facts.Unfold(unfolding);
            facts.Without(UnwantedBy);

            // A record of two groups that are left out has its share of each; without shares it counts once.
            if (unwanted.Any(unfolding => !wanted.Contains(unfolding) && !Type.Measures.Any(measure => measure.Share?.Unfolding == unfolding)))
            {
                facts.Once([.. UnwantedBy.Where(dimension => dimension.Unfolding is { } unfolding && wanted.Contains(unfolding))]);
            }
        }

        foreach (var unfolding in wanted) facts.Unfold(unfolding);
        foreach (var dimension in ranked) facts.Ranked(dimension);
        return parents.Count > 0 ? facts.Within(parents) : facts;
    }

    private static bool Names(IReadOnlyDictionary<string, object?> where, string member) =>
        where.ContainsKey(member)
        || where.Where(part => part.Key is "and" or "or").Select(part => part.Value).OfType<IEnumerable<object?>>()
            .Any(list => list.OfType<IReadOnlyDictionary<string, object?>>().Any(inner => Names(inner, member)));

    private static List<Unfolding> Unfoldings(IReadOnlyList<Dimension> dimensions) =>
        [.. dimensions.Select(dimension => dimension.Unfolding).OfType<Unfolding>().Distinct()];
}
