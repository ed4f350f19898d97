using System.Data.Common;
using System.Linq.Expressions;
using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Groups;

/// <summary>A command that reads groups: of all facts, or of each given group.</summary>
internal sealed class GroupQuery
{
    private readonly CompiledQuery _query;
    private readonly ColumnSet _columns;
    private readonly int? _cell;
    private readonly int[] _keys;
    private readonly int[] _values;
    private readonly int[] _order;

    /// <summary>Translates a request.</summary>
    public GroupQuery(TransverseContext context, GroupRequest request, IReadOnlyList<MeasureColumn> numbers)
    {
        var facts = request.Facts;
        _columns = new ColumnSet(context.Model);
        _cell = facts.Cell is null ? null : _columns.Add(facts.Cell);
        _keys = [.. request.By.Select(dimension => _columns.Add(facts.Key(dimension)))];
        _values = [.. numbers.Select(number => _columns.Add(facts.Column(number)))];
        _order = [.. request.Ordering.Keys.Select(key => _columns.Add(key.Column.On(facts.Group)))];
        if (_columns.Columns.Count == 0) _columns.Add(facts.FirstPart);

        var groups = facts.Source(context);
        if (request.Having is { } having)
        {
            var predicate = Expression.Quote(Expression.Lambda(having.On(facts.Group), facts.Group));
            groups = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [facts.Group.Type], groups, predicate);
        }

        var query = request.EachCellSlot is { } slot ? FirstOfEachCell(context, groups, request, slot) : First(groups, request);
        _query = facts.Compile(context, query);
    }

    /// <summary>The SQL.</summary>
    public string Text => _query.Text;

    /// <summary>Runs it.</summary>
    /// <param name="session">The request's database.</param>
    /// <param name="values">The values by slot index.</param>
    /// <param name="cells">The given groups, as <see cref="CellKeys"/> writes them.</param>
    /// <param name="block">What the groups have in common.</param>
    /// <param name="parents">The groups that they divide; empty when they divide none.</param>
    /// <param name="context">The field that asks.</param>
    public ValueTask<List<GroupItem>> ReadAsync(
        QuerySession session, IReadOnlyList<object> values, string cells, GroupBlock block, IReadOnlyList<Group> parents, FieldContext context) =>
        session.ReadAsync(_query, values, cells, reader => Read(reader, block, parents), context.Request.Cancellation);

    private GroupItem Read(DbDataReader reader, GroupBlock block, IReadOnlyList<Group> parents)
    {
        var cell = _cell is { } ordinal ? reader.GetInt32(ordinal) : 0;
        var keys = _columns.Read(reader, _keys);
        var group = new Group(block, cell, parents.Count == 0 ? keys : [.. parents[cell].Keys, .. keys], _columns.Read(reader, _values));
        return new GroupItem(group, _columns.Read(reader, _order));
    }

    private MethodCallExpression First(Expression groups, GroupRequest request)
    {
        var group = request.Facts.Group;
        if (request.Facts.Cell is { } cell)
        {
            groups = Expression.Call(
                typeof(Queryable), nameof(Queryable.OrderBy), [group.Type, cell.Type], groups, Expression.Quote(Expression.Lambda(cell, group)));
        }

        groups = request.Ordering.Apply(groups, typeof(Queryable), group, group, continued: request.Facts.Cell is not null);
        return Selected(Limited(groups, group.Type, request.LimitSlot), group, _columns.Select);
    }

    // Written as a limited list below each given group, which becomes one ranking over all of them.
    private MethodCallExpression FirstOfEachCell(TransverseContext context, Expression groups, GroupRequest request, int slot)
    {
        var group = request.Facts.Group;
        var cell = Expression.Parameter(typeof(CellRow), "c");
        var isOfCell = Expression.Equal(request.Facts.Cell!, Expression.Property(cell, nameof(CellRow.Cell)));
        groups = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [group.Type], groups, Expression.Quote(Expression.Lambda(isOfCell, group)));
        groups = request.Ordering.Apply(groups, typeof(Queryable), group, group);
        groups = Limited(groups, group.Type, slot);

        var chain = TupleType.Chain(_columns.Columns);
        groups = Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [group.Type, chain.Type], groups, Expression.Quote(Expression.Lambda(chain, group)));
        var row = Expression.Parameter(chain.Type, "x");
        var all = Expression.Call(
            typeof(Queryable), nameof(Queryable.SelectMany), [cell.Type, chain.Type, chain.Type],
            CellKeys.Wanted(context),
            Expression.Quote(Expression.Lambda(typeof(Func<,>).MakeGenericType(cell.Type, typeof(IEnumerable<>).MakeGenericType(chain.Type)), groups, cell)),
            Expression.Quote(Expression.Lambda(row, cell, row)));

        var links = TupleType.Links(row, _columns.Columns.Count).ToList();
        Expression ordered = Ordered(all, links[_cell!.Value], descending: false, continued: false);
        foreach (var (ordinal, key) in _order.Zip(request.Ordering.Keys)) ordered = Ordered(ordered, links[ordinal], key.Descending, continued: true);
        return Selected(Limited(ordered, row.Type, request.LimitSlot), row, Expression.NewArrayInit(typeof(object), links.Select(link => Expression.Convert(link, typeof(object)))));

        Expression Ordered(Expression source, Expression key, bool descending, bool continued) =>
            Ordering.Apply(source, typeof(Queryable), row, key, descending, continued);
    }

    private static Expression Limited(Expression source, Type element, int? slot) => slot is { } index
        ? Expression.Call(typeof(Queryable), nameof(Queryable.Take), [element], source, Slot.Create(typeof(int), index).Expression)
        : source;

    private static MethodCallExpression Selected(Expression source, ParameterExpression element, Expression columns) => Expression.Call(
        typeof(Queryable), nameof(Queryable.Select), [element.Type, typeof(object[])], source, Expression.Quote(Expression.Lambda(columns, element)));
}
