using System.Linq.Expressions;
using Transverse.Api.Entities;
using Transverse.GraphQL.Execution;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Queries;

/// <summary>A command that counts a collection under a condition: from the root, or for many parents at once.</summary>
internal sealed class CountQuery
{
    private readonly CompiledQuery _query;

    private CountQuery(IQueryable query, TransverseContext context) => _query = new CompiledQuery(query, context.Model);

    /// <summary>The SQL.</summary>
    public string Text => _query.Text;

    /// <summary>Translates a count.</summary>
    /// <param name="context">The database's context.</param>
    /// <param name="collection">What is counted.</param>
    /// <param name="parent">The type of the parents; null at the root.</param>
    /// <param name="condition">Which items; null for all.</param>
    public static CountQuery Translate(TransverseContext context, CollectionField collection, EntityType? parent, Condition? condition)
    {
        var provider = ((IQueryable)context.Documents).Provider;
        if (parent is null) return new CountQuery(provider.CreateQuery(FromRoot(context, collection.Target.ClrType, condition)), context);

        var entity = Expression.Parameter(parent.ClrType, "p");
        var item = collection.Target.ClrType;
        var items = collection.Path!.On(entity);
        var count = condition is null
            ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [item], items)
            : Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [item], items, condition.Predicate(item));
        var columns = Expression.NewArrayInit(
            typeof(object), Expression.Convert(parent.Key.On(entity), typeof(object)), Expression.Convert(count, typeof(object)));
        return new CountQuery(
            provider.CreateQuery(Expression.Call(
                typeof(Queryable), nameof(Queryable.Select), [parent.ClrType, typeof(object[])],
                ParentsQuery.Of(context, parent),
                Expression.Quote(Expression.Lambda(columns, entity)))),
            context);
    }

    /// <summary>Runs it; from each parent's key to its count, key 0 at the root.</summary>
    public async ValueTask<Dictionary<int, int>> ReadAsync(
        QuerySession session, IReadOnlyList<object> values, IReadOnlyCollection<int>? parents, FieldContext context)
    {
        var rows = await session.ReadAsync(
            _query, values, parents,
            reader => parents is null ? (Key: 0, Count: reader.GetInt32(0)) : (Key: reader.GetInt32(0), Count: reader.GetInt32(1)),
            context.Request.Cancellation);
        return rows.ToDictionary(row => row.Key, row => row.Count);
    }

    private static MethodCallExpression FromRoot(TransverseContext context, Type entity, Condition? condition)
    {
        var source = ParentsQuery.All(context, entity);
        if (condition is not null)
        {
            source = Expression.Call(
                typeof(Queryable), nameof(Queryable.Where), [entity], source, Expression.Quote(condition.Predicate(entity)));
        }

        return Of(source, entity);
    }

    /// <summary>How many elements a query has, as a query: LINQ's Count would run at once. No row means none.</summary>
    public static MethodCallExpression Of(Expression source, Type element)
    {
        var item = Expression.Parameter(element, "e");
        var group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(typeof(int), element), "g");
        var grouped = Expression.Call(
            typeof(Queryable), nameof(Queryable.GroupBy), [element, typeof(int)],
            source,
            Expression.Quote(Expression.Lambda(Expression.Constant(1), item)));
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [group.Type, typeof(int)], grouped,
            Expression.Quote(Expression.Lambda(Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [element], group), group)));
    }
}
