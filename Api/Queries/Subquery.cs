using System.Linq.Expressions;

namespace Transverse.Api.Queries;

/// <summary>A query that stands within a lambda of another one. EF Core binds values that it finds in a variable, but writes out those of a lambda.</summary>
internal abstract class Subquery
{
    /// <summary>The query.</summary>
    public abstract IQueryable Inner { get; }

    /// <summary>A query of elements of a type, as a variable.</summary>
    public static Expression Of(IQueryProvider provider, Expression query, Type element)
    {
        var variable = Activator.CreateInstance(typeof(Subquery<>).MakeGenericType(element), provider.CreateQuery(query))!;
        return Expression.Property(Expression.Constant(variable), nameof(Subquery<>.Query));
    }
}

/// <inheritdoc/>
internal sealed class Subquery<T>(IQueryable<T> query) : Subquery
{
    /// <summary>The query.</summary>
    public IQueryable<T> Query => query;

    /// <inheritdoc/>
    public override IQueryable Inner => query;
}
