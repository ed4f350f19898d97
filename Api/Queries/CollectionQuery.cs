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
        : this(context, collection.Target, request.Ordering, parent is null ? FromRoot(context, collection.Target, request) : FromParents(context, collection, parent, request), selections)
    {
    }

    /// <summary>Translates the entities whose keys are bound to the command as one list.</summary>
    /// <param name="context">The database's context.</param>
    /// <param name="target">The type of the entities.</param>
    /// <param name="selections">What is asked of each entity, once for each field that asks.</param>
    public CollectionQuery(TransverseContext context, EntityType target, IEnumerable<(PlannedField Field, PlannedSelection Selection)> selections)
        : this(context, target, Ordering.By(target, column: null), FromKeys(context, target), selections)
    {
    }

    private CollectionQuery(
        TransverseContext context, EntityType target, Ordering ordering, (Expression Source, ParameterExpression Element, Expression Entity, Expression? ParentKey) from,
        IEnumerable<(PlannedField Field, PlannedSelection Selection)> selections)
    {
        var (source, element, entity, parentKey) = from;
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

    private Item Read(DbDataReader reader, IServiceProvider services)
    {
        var values = new object?[_columns.Width];
        var rows = _projections.ConvertAll(
            projection => (projection.Field, projection.Projection.Read(reader, values, _columns, services)!));
        return new Item(
            _parentOrdinal is { } parent ? reader.GetInt32(parent) : 0,
            rows,
            Array.ConvertAll(_orderOrdinals, ordinal => _columns.Read(reader, ordinal)));
    }

    private static (Expression Source, ParameterExpression Element, Expression Entity, Expression? ParentKey) FromRoot(
        TransverseContext context, EntityType target, CollectionRequest request)
    {
        var element = Expression.Parameter(target.ClrType, "e");
        return (Limited(ParentsQuery.All(context, target.ClrType), typeof(Queryable), target.ClrType, request), element, element, null);
    }

    private static (Expression Source, ParameterExpression Element, Expression Entity, Expression? ParentKey) FromKeys(TransverseContext context, EntityType target)
    {
        var element = Expression.Parameter(target.ClrType, "e");
        return (ParentsQuery.Of(context, target), element, element, null);
    }

    private static (Expression Source, ParameterExpression Element, Expression Entity, Expression? ParentKey) FromParents(
        TransverseContext context, CollectionField collection, EntityType parent, CollectionRequest request)
    {
        var link = collection.Link;
        var path = link?.Rows ?? collection.Path!;
        var childType = link?.Item.Parameters[0].Type ?? collection.Target.ClrType;
        var pairType = typeof(ParentChild<>).MakeGenericType(childType);
        var (parentParameter, childParameter) = (Expression.Parameter(parent.ClrType, "p"), Expression.Parameter(childType, "c"));
        var children = Limited(path.On(parentParameter), typeof(Enumerable), childType, request);
        var pair = (NewExpression)pairType.GetMethod(nameof(ParentChild<>.New))!
            .Invoke(null, [parent.Key.On(parentParameter), childParameter])!;
        var childrenOfParent = typeof(Func<,>).MakeGenericType(parent.ClrType, typeof(IEnumerable<>).MakeGenericType(childType));
        var source = Expression.Call(
            typeof(Queryable), nameof(Queryable.SelectMany), [parent.ClrType, childType, pairType],
            ParentsQuery.Of(context, parent),
            Expression.Quote(Expression.Lambda(childrenOfParent, children, parentParameter)),
            Expression.Quote(Expression.Lambda(pair, parentParameter, childParameter)));

        var element = Expression.Parameter(pairType, "x");
        var key = Expression.Property(element, nameof(ParentChild<>.ParentKey));
        var child = Expression.Property(element, nameof(ParentChild<>.Child));
        var byParent = Expression.Call(
            typeof(Queryable), nameof(Queryable.OrderBy), [pairType, typeof(int)], source, Expression.Quote(Expression.Lambda(key, element)));
        if (link is null) return (request.Ordering.Apply(byParent, typeof(Queryable), element, child, continued: true), element, child, key);

        var position = Expression.Lambda(link.Position.On(child), element);
        var byPosition = Expression.Call(typeof(Queryable), nameof(Queryable.ThenBy), [pairType, typeof(int)], byParent, Expression.Quote(position));
        return (byPosition, element, link.Item.On(child), key);
    }

    private static Expression Limited(Expression source, Type operators, Type entity, CollectionRequest request)
    {
        if (request.Condition?.Predicate(entity) is { } predicate)
        {
            var filter = operators == typeof(Queryable) ? Expression.Quote(predicate) : (Expression)predicate;
            source = Expression.Call(operators, nameof(Queryable.Where), [entity], source, filter);
        }

        // Below parents an order matters only to a limit: the rows of all parents are ordered once more together.
        if (operators == typeof(Queryable) || request.LimitSlot is not null)
        {
            var element = Expression.Parameter(entity, "o");
            source = request.Ordering.Apply(source, operators, element, element);
        }

        return request.LimitSlot is { } slot
            ? Expression.Call(operators, nameof(Queryable.Take), [entity], source, Slot.Create(typeof(int), slot).Expression)
            : source;
    }
}
