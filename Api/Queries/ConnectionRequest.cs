using Transverse.Api.Entities;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>The arguments and selections of a connection, read once: what its commands need, and how its pages are cut.</summary>
internal sealed class ConnectionRequest
{
    private readonly QueryValues _values;
    private readonly Paging _paging;
    private readonly Ordering _ordering;

    private ConnectionRequest(FieldContext context, CollectionField collection, QueryValues values)
    {
        _values = values;
        var arguments = context.Arguments;
        _paging = Paging.From(context);
        _values.Note(_paging.Backward ? "backward" : "forward");
        Condition = arguments.Get<IReadOnlyDictionary<string, object?>>("where") is { } where ? new FilterReader(_values).Read(collection.Target, where) : null;
        _ordering = Ordering.Read(collection.Target, arguments.Get<IEnumerable<object?>>("order"), _values);

        var ordering = _paging.Backward ? _ordering.Reversed() : _ordering;
        var after = _paging.Cursor is { } cursor ? Cursor.After(cursor, _ordering, _paging.Backward, _values) : null;
        Rows = new CollectionRequest(Queries.Condition.Both(Condition, after), ordering, _values.Add(_paging.Size + 1));
        Selections = [.. SelectionsOf(context.Field, collection.Target)];
    }

    /// <summary>The filter; null for all.</summary>
    public Condition? Condition { get; }

    /// <summary>What the command for the rows must know: filter and cursor, order, limit.</summary>
    public CollectionRequest Rows { get; }

    /// <summary>What is asked of each item, for every field that asks.</summary>
    public IReadOnlyList<(PlannedField Field, PlannedSelection Selection)> Selections { get; }

    /// <summary>The values to bind.</summary>
    public IReadOnlyList<object> Values => _values.Values;

    /// <summary>What distinguishes the translation from those for other arguments.</summary>
    public string Shape => _values.Shape;

    /// <summary>Whether items are asked for, or where the page stands.</summary>
    public bool NeedsRows { get; private init; }

    /// <summary>Whether the total is asked for.</summary>
    public bool NeedsCount { get; private init; }

    /// <summary>Reads the arguments.</summary>
    /// <param name="context">The connection's field.</param>
    /// <param name="collection">What it lists.</param>
    /// <param name="outer">The values and the shape of what the list is taken from; null for none.</param>
    /// <exception cref="GraphQL.Errors.GraphQLException">An argument can't be served.</exception>
    public static ConnectionRequest From(FieldContext context, CollectionField collection, QueryValues? outer = null)
    {
        var asked = context.Field.Selections[0].Fields;
        return new ConnectionRequest(context, collection, outer is null ? new QueryValues() : new QueryValues(outer))
        {
            NeedsRows = asked.Any(field => field.Definition.Name is "nodes" or "edges" or "pageInfo"),
            NeedsCount = asked.Any(field => field.Definition.Name is "totalCount"),
        };
    }

    /// <summary>Cuts the page out of what was read.</summary>
    public Page Page(IEnumerable<Item> items, int? totalCount)
    {
        var (kept, hasNextPage, hasPreviousPage) = _paging.Cut(items);
        return new Page([.. kept.Select(item => new Edge(item.Rows, () => Cursor.Encode(_ordering, item.OrderValues)))], hasNextPage, hasPreviousPage, totalCount);
    }

    private static IEnumerable<(PlannedField, PlannedSelection)> SelectionsOf(PlannedField connection, EntityType target)
    {
        foreach (var field in connection.Selections[0].Fields)
        {
            if (field.Definition.Name == "nodes") yield return (field, field.SelectionFor(target.Object));
            if (field.Definition.Name != "edges") continue;
            foreach (var node in field.Selections[0].Fields.Where(inner => inner.Definition.Name == "node")) yield return (node, node.SelectionFor(target.Object));
        }
    }
}
