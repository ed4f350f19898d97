using System.Linq.Expressions;
using Transverse.Api.Entities;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Queries;

/// <summary>Where a query finds the items of a collection.</summary>
/// <param name="Source">The items in their order, each with what belongs to it.</param>
/// <param name="Element">An element of the source.</param>
/// <param name="Entity">The item in the element.</param>
/// <param name="ParentKey">The key of the item's parent in the element; null at the root.</param>
internal sealed record CollectionSource(Expression Source, ParameterExpression Element, Expression Entity, Expression? ParentKey)
{
    /// <summary>All items, from the root.</summary>
    public static CollectionSource FromRoot(
        TransverseContext context, EntityType target, CollectionRequest request)
    {
        var element = Expression.Parameter(target.ClrType, "e");
        return new(Limited(ParentsQuery.All(context, target.ClrType), typeof(Queryable), target.ClrType, request), element, element, null);
    }

    /// <summary>The entities whose keys are bound to the command as one list.</summary>
    public static CollectionSource FromKeys(TransverseContext context, EntityType target)
    {
        var element = Expression.Parameter(target.ClrType, "e");
        return new(ParentsQuery.Of(context, target), element, element, null);
    }

    /// <summary>The items of each of many parents.</summary>
    public static CollectionSource FromParents(
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
        if (link is null) return new(request.Ordering.Apply(byParent, typeof(Queryable), element, child, continued: true), element, child, key);

        var position = Expression.Lambda(link.Position.On(child), element);
        var byPosition = Expression.Call(typeof(Queryable), nameof(Queryable.ThenBy), [pairType, typeof(int)], byParent, Expression.Quote(position));
        return new(byPosition, element, link.Item.On(child), key);
    }

    /// <summary>Filters, orders and limits a sequence as it was asked.</summary>
    public static Expression Limited(Expression source, Type operators, Type entity, CollectionRequest request)
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
