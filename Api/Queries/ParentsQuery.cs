using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Transverse.Api.Entities;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Queries;

/// <summary>The entities whose keys are bound to the command as one list.</summary>
internal static class ParentsQuery
{
    public static Expression Of(TransverseContext context, EntityType parent)
    {
        var keys = context.KeysFrom("[]").Expression;
        var (row, entity) = (Expression.Parameter(typeof(KeyRow), "k"), Expression.Parameter(parent.ClrType, "p"));
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Join), [typeof(KeyRow), parent.ClrType, typeof(int), parent.ClrType],
            keys,
            All(context, parent.ClrType),
            Expression.Quote(Expression.Lambda(Expression.Property(row, nameof(KeyRow.Value)), row)),
            Expression.Quote(Expression.Lambda(parent.Key.On(entity), entity)),
            Expression.Quote(Expression.Lambda(entity, row, entity)));
    }

    /// <summary>All entities of a class.</summary>
    public static Expression All(DbContext context, Type entity) =>
        ((IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(entity).Invoke(context, null)!).Expression;
}
