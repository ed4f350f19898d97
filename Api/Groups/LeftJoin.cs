using System.Linq.Expressions;

namespace Transverse.Api.Groups;

/// <summary>Rows with what belongs to them, or with nothing where nothing does.</summary>
internal static class LeftJoin
{
    // GroupJoin and DefaultIfEmpty together are what EF Core knows as a left join wherever they stand. DefaultIfEmpty alone is lost within another SelectMany.
    public static Expression Of(Expression source, ParameterExpression row, Expression rowKey, Expression others, ParameterExpression other, Expression otherKey)
    {
        var all = Expression.Parameter(typeof(IEnumerable<>).MakeGenericType(other.Type), "s");
        var grouped = TupleType.Of(row, all);
        var joined = Expression.Call(
            typeof(Queryable), nameof(Queryable.GroupJoin), [row.Type, other.Type, rowKey.Type, grouped.Type],
            source, others,
            Expression.Quote(Expression.Lambda(rowKey, row)), Expression.Quote(Expression.Lambda(otherKey, other)), Expression.Quote(Expression.Lambda(grouped, row, all)));

        var pair = Expression.Parameter(grouped.Type, "j");
        var each = Expression.Call(typeof(Enumerable), nameof(Enumerable.DefaultIfEmpty), [other.Type], TupleType.Item(pair, 1));
        var result = TupleType.Of(TupleType.Item(pair, 0), other);
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.SelectMany), [grouped.Type, other.Type, result.Type],
            joined,
            Expression.Quote(Expression.Lambda(typeof(Func<,>).MakeGenericType(grouped.Type, all.Type), each, pair)),
            Expression.Quote(Expression.Lambda(result, pair, other)));
    }
}
