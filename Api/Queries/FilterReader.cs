using Transverse.Api.Entities;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Queries;

/// <summary>Reads a coerced <c>where</c> argument: conditions with slots, the values of the slots, and the shape of the whole.</summary>
internal sealed class FilterReader(QueryValues values)
{
    /// <summary>How many values "in" and "nin" may list.</summary>
    public const int MaximumListLength = 100;

    /// <summary>How many conditions a filter may hold: each of its objects counts, and each value that it compares with.</summary>
    public const int MaximumConditions = 500;

    /// <summary>How many conditions on lists ("all", "none", "some") may stand inside one another.</summary>
    public const int MaximumListDepth = 3;

    /// <summary>How many "and" and "or" may stand inside one another.</summary>
    public const int MaximumGroupDepth = 4;

    private int _conditions;
    private int _lists;
    private int _groups;

    /// <summary>The conditions of a filter on an entity.</summary>
    public Condition Read(EntityType entity, IReadOnlyDictionary<string, object?> filter)
    {
        Count();
        var conditions = new List<Condition>();
        foreach (var (name, value) in filter)
        {
            if (value is null && name is "and" or "or") continue;
            values.Note(name);
            conditions.Add(name switch
            {
                "and" => new AllOf(ReadEach(value, member => Read(entity, member))),
                "or" => new AnyOf(ReadEach(value, member => Read(entity, member))),
                _ => ReadMember(entity.Filter.Fields[name], value as IReadOnlyDictionary<string, object?>),
            });
        }

        values.Note(")");
        return new AllOf(conditions);
    }

    private Condition ReadMember(InputValueDefinition member, IReadOnlyDictionary<string, object?>? filter) => member.Metadata switch
    {
        ColumnFilter column => filter is null ? new AllOf([]) : ReadColumn(column, filter),
        ReferenceFilter reference => filter is null ? NoteAbsence(reference) : new OnReference(reference.Path, Read(reference.Target, filter)),
        CollectionFilter collection => filter is null ? new AllOf([]) : ReadCollection(collection, filter),
        _ => throw new InvalidOperationException($"The filter member \"{member.Name}\" says nothing of what it compares."),
    };

    private LeadsNowhere NoteAbsence(ReferenceFilter reference)
    {
        values.Note("null");
        return new LeadsNowhere(reference.Path);
    }

    private AllOf ReadCollection(CollectionFilter collection, IReadOnlyDictionary<string, object?> filter)
    {
        var conditions = new List<Condition>();
        foreach (var (name, value) in filter)
        {
            if (value is null) continue;
            values.Note(name);
            var quantifier = name switch
            {
                "all" => Quantifier.All,
                "none" => Quantifier.None,
                "some" => Quantifier.Some,
                _ => value is true ? Quantifier.NotEmpty : Quantifier.Empty,
            };
            values.Note(quantifier.ToString());
            var inner = value is IReadOnlyDictionary<string, object?> conditionsOnItem
                ? Inside(ref _lists, MaximumListDepth, "conditions on lists", () => Read(collection.Target, conditionsOnItem))
                : null;
            conditions.Add(new OnCollection(collection.Path, collection.Target.ClrType, quantifier, inner));
        }

        values.Note(")");
        return new AllOf(conditions);
    }

    /// <summary>The conditions of the operations on a column.</summary>
    public Condition ReadColumn(ColumnFilter filter, IReadOnlyDictionary<string, object?> operations)
    {
        Count();
        var conditions = new List<Condition>();
        foreach (var (name, value) in operations)
        {
            values.Note(name);
            conditions.Add(name switch
            {
                "and" => new AllOf(ReadEach(value, member => ReadColumn(filter, member))),
                "or" => new AnyOf(ReadEach(value, member => ReadColumn(filter, member))),
                "in" => new AnyOf(ReadList(filter, value, Comparison.Equal)),
                "nin" => new AllOf(ReadList(filter, value, Comparison.NotEqual)),
                _ => Compare(filter, ColumnComparison.Named(name), value),
            });
        }

        values.Note(")");
        return new AllOf(conditions);
    }

    private List<Condition> ReadList(ColumnFilter filter, object? value, Comparison comparison)
    {
        var items = (value as IEnumerable<object?>)?.Distinct().ToList() ?? [];
        if (items.Count > MaximumListLength)
        {
            throw new GraphQLException(
                $"A filter lists at most {MaximumListLength} values, but {items.Count} were given: ask in several requests.",
                "FILTER_LIST_TOO_LONG");
        }

        var conditions = items.ConvertAll(item => Compare(filter, comparison, item));
        values.Note(")");
        return conditions;
    }

    private Condition Compare(ColumnFilter filter, Comparison comparison, object? value)
    {
        Count();
        return ColumnComparison.Read(filter, comparison, value, values);
    }

    /// <summary>The conditions of each member of an "and" or "or".</summary>
    public List<Condition> ReadEach(object? list, Func<IReadOnlyDictionary<string, object?>, Condition> read)
    {
        var members = (list as IEnumerable<object?> ?? []).OfType<IReadOnlyDictionary<string, object?>>();
        var conditions = Inside(ref _groups, MaximumGroupDepth, "\"and\" and \"or\"", () => members.Select(read).ToList());
        values.Note(")");
        return conditions;
    }

    // What no database could run must be told before it is translated.
    private static T Inside<T>(ref int depth, int limit, string what, Func<T> read)
    {
        if (depth == limit) throw new GraphQLException($"A filter holds at most {limit} {what} inside one another: ask in several requests.", "FILTER_TOO_DEEP");
        depth++;
        var found = read();
        depth--;
        return found;
    }

    private void Count()
    {
        if (++_conditions <= MaximumConditions) return;
        throw new GraphQLException($"A filter holds at most {MaximumConditions} conditions: ask in several requests.", "FILTER_TOO_LARGE");
    }
}
