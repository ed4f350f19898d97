using System.Data.Common;
using System.Linq.Expressions;
using Transverse.Api.Entities;
using Transverse.GraphQL.Execution;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Queries;

/// <summary>A command that reads a collection: from the root, or for many parents at once, each with its own limit.</summary>
internal sealed class CollectionQuery
{
    private readonly CompiledQuery _query;
    private readonly ColumnSet _columns;
    private readonly List<(PlannedField Field, Projection Projection)> _projections = [];
    private readonly int[] _orderOrdinals;
    private readonly int? _parentOrdinal;

    /// <summary>Translates a collection.</summary>
    /// <param name="context">The database's context.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="parent">The type of the parents; null at the root.</param>
    /// <param name="request">Which items, in which order, how many.</param>
    /// <param name="selections">What is asked of each item, once for each field that asks.</param>
    public CollectionQuery(
        TransverseContext context, CollectionField collection, EntityType? parent, CollectionRequest request,
        IEnumerable<(PlannedField Field, PlannedSelection Selection)> selections)
        : this(
            context, collection.Target,
            parent is null ? CollectionSource.FromRoot(context, collection.Target, request) : CollectionSource.FromParents(context, collection, parent, request),
            request.Ordering, selections)
    {
    }

    /// <summary>Translates the entities whose keys are bound to the command as one list.</summary>
    /// <param name="context">The database's context.</param>
    /// <param name="target">The type of the entities.</param>
    /// <param name="selections">What is asked of each entity, once for each field that asks.</param>
    public CollectionQuery(TransverseContext context, EntityType target, IEnumerable<(PlannedField Field, PlannedSelection Selection)> selections)
        : this(context, target, CollectionSource.FromKeys(context, target), Ordering.By(target, column: null), selections)
    {
    }

    /// <summary>Translates a collection whose items are found already.</summary>
    /// <param name="context">The database's context.</param>
    /// <param name="target">What it holds.</param>
    /// <param name="items">The items.</param>
    /// <param name="ordering">Their order.</param>
    /// <param name="selections">What is asked of each item, once for each field that asks.</param>
    public CollectionQuery(
        TransverseContext context, EntityType target, CollectionSource items, Ordering ordering,
        IEnumerable<(PlannedField Field, PlannedSelection Selection)> selections)
    {
        var (source, element, entity, parentKey) = items;
        _columns = new ColumnSet(context.Model);
        _parentOrdinal = parentKey is null ? null : _columns.Add(parentKey);
        foreach (var (field, selection) in selections)
        {
            _projections.Add((field, new Projection(target, selection, entity, _columns)));
        }

        _orderOrdinals = [.. ordering.Keys.Select(key => _columns.Add(key.Column.On(entity)))];
        var select = Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [element.Type, typeof(object[])],
            source,
            Expression.Quote(Expression.Lambda(_columns.Select, element)));
        _query = new CompiledQuery(((IQueryable)context.Documents).Provider.CreateQuery(select), context.Model);
    }

    /// <summary>The SQL.</summary>
    public string Text => _query.Text;

    /// <summary>Runs it.</summary>
    public ValueTask<List<Item>> ReadAsync(
        QuerySession session, IReadOnlyList<object> values, IReadOnlyCollection<int>? parents, FieldContext context) =>
        session.ReadAsync(_query, values, parents, reader => Read(reader, context.Request.Services), context.Request.Cancellation);

    /// <summary>Runs it with a list to join with, as JSON.</summary>
    public ValueTask<List<Item>> ReadAsync(QuerySession session, IReadOnlyList<object> values, string list, FieldContext context) =>
        session.ReadAsync(_query, values, list, reader => Read(reader, context.Request.Services), context.Request.Cancellation);

    private Item Read(DbDataReader reader, IServiceProvider services)
    {
        var values = new object?[_columns.Width];
        var rows = new (PlannedField, Row)[_projections.Count];
        for (var index = 0; index < rows.Length; index++)
        {
            var (field, projection) = _projections[index];
            rows[index] = (field, projection.Read(reader, values, _columns, services)!);
        }

        return new Item(_parentOrdinal is { } parent ? reader.GetInt32(parent) : 0, rows, _columns.Read(reader, _orderOrdinals));
    }
}
