using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Groups;

/// <summary>The groups of one root field: what was asked, read when a field below first needs it.</summary>
internal sealed class GroupConnection
{
    /// <summary>The size of a page when the query does not say.</summary>
    public const int DefaultSize = 50;

    /// <summary>The largest page.</summary>
    public const int MaximumSize = 1000;

    private readonly FieldContext _context;
    private readonly QueryValues _values;
    private readonly GroupRequest _request;
    private readonly Paging _paging;
    private readonly Ordering _ordering;
    private Page? _page;

    private GroupConnection(GroupType type, FieldContext context)
    {
        _context = context;
        Scope = Scope.Of(type, context);
        _values = new QueryValues(Scope.Values);
        By = GroupArguments.ReadBy(type, context, above: [], _values);
        var facts = new GroupedFacts(Scope.Facts(parents: [], By, GroupSelection.Ranked(By, context)), By);
        var selection = new GroupSelection(type, facts, _values);
        Having = selection.Having(context);
        _ordering = selection.Ordering(context, By);
        _paging = Paging.From(context, DefaultSize, MaximumSize);
        _values.Note(_paging.Backward ? "backward" : "forward");

        var after = _paging.Cursor is { } cursor ? Cursor.After(cursor, _ordering, _paging.Backward, _values) : null;
        _request = new GroupRequest(
            facts, By, Condition.Both(Having, after), _paging.Backward ? _ordering.Reversed() : _ordering, EachCellSlot: null, _values.Add(_paging.Size + 1));
        DocumentWarning.Give(By, context);
    }

    /// <summary>The records under the filter.</summary>
    public Scope Scope { get; }

    /// <summary>The dimensions.</summary>
    public IReadOnlyList<Dimension> By { get; }

    private Condition? Having { get; }

    /// <summary>Resolves the root field of a type's groups.</summary>
    public static BatchResolver Resolver(GroupType type) => new((parents, context) =>
    {
        var connection = new GroupConnection(type, context);
        return ValueTask.FromResult<IReadOnlyList<object?>>([.. parents.Select(_ => connection)]);
    });

    /// <summary>The page: one command, when it is first needed.</summary>
    public async ValueTask<Page> PageAsync()
    {
        if (_page is not null) return _page;
        var block = new GroupBlock(Scope, By, GroupBlock.Asked(Scope.Type, Nodes()));
        var session = Session;
        var query = session.Translated(_context.Field, $"rows {_values.Shape}", database => new GroupQuery(database, _request, block.Columns));
        var items = await query.ReadAsync(session, _values.Values, CellKeys.Json([], []), block, parents: [], _context);
        var (kept, hasNextPage, hasPreviousPage) = _paging.Cut(items);
        return _page = new Page([.. kept.Select(item => new GroupEdge(item.Group, () => Cursor.Encode(_ordering, item.OrderValues)))], hasNextPage, hasPreviousPage, TotalCount: null);
    }

    /// <summary>The groups of the page.</summary>
    public async ValueTask<IReadOnlyList<Group>> GroupsAsync() => [.. (await PageAsync()).Edges.Select(edge => ((GroupEdge)edge).Group)];

    /// <summary>How many groups there are.</summary>
    public async ValueTask<int> CountAsync()
    {
        var session = Session;
        var query = session.Translated(_context.Field, $"count {_values.Shape}", database => GroupCountQuery.Translate(database, _request.Facts, Having));
        var counts = await session.ReadAsync(query, _values.Values, list: null, reader => reader.GetInt32(0), _context.Request.Cancellation);
        return counts.SingleOrDefault();
    }

    private QuerySession Session => _context.Request.Services.GetRequiredService<QuerySession>();

    private IEnumerable<PlannedField> Nodes()
    {
        foreach (var field in _context.Field.Selections[0].Fields)
        {
            if (field.Definition.Name == "nodes") yield return field;
            if (field.Definition.Name != "edges") continue;
            foreach (var node in field.Selections[0].Fields.Where(inner => inner.Definition.Name == "node")) yield return node;
        }
    }
}
