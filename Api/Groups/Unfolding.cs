using System.Linq.Expressions;
using Transverse.Api.Queries;
using Transverse.Domain;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Groups;

/// <summary>A list that a record may have, followed by a dimension with several values: the record counts once for each item, and once without any.</summary>
internal sealed class Unfolding
{
    private readonly MemberExpression _list;
    private readonly LambdaExpression? _filter;

    /// <summary>Takes a list apart.</summary>
    /// <param name="path">From the record to the list, under a condition or not: <c>o => o.Commitment.Participations.Where(…)</c>.</param>
    /// <param name="item">The class of the items.</param>
    public Unfolding(LambdaExpression path, Type item)
    {
        (Path, Item) = (path, item);
        var list = path.Body;
        if (list is MethodCallExpression { Method.Name: nameof(Enumerable.Where) } where) (list, _filter) = (where.Arguments[0], (LambdaExpression)where.Arguments[1]);
        _list = (MemberExpression)list;

        // The key of a reference stands beside it.
        var owner = _list.Expression!;
        var key = owner is MemberExpression reference
            ? Expression.Property(reference.Expression!, $"{reference.Member.Name}{nameof(IEntity.Id)}")
            : Expression.Property(owner, nameof(IEntity.Id));
        OwnerKey = Expression.Lambda(Facts.Nullable(key), path.Parameters);
    }

    /// <summary>From the record to the list.</summary>
    public LambdaExpression Path { get; }

    /// <summary>The class of the items.</summary>
    public Type Item { get; }

    /// <summary>From the record to the key of what holds the list.</summary>
    public LambdaExpression OwnerKey { get; }

    /// <summary>All items.</summary>
    public Expression Items(TransverseContext context)
    {
        var all = ParentsQuery.All(context, Item);
        return _filter is null ? all : Expression.Call(typeof(Queryable), nameof(Queryable.Where), [Item], all, Expression.Quote(_filter));
    }

    /// <summary>The key of what holds an item.</summary>
    public Expression OwnerOf(TransverseContext context, Expression item)
    {
        var navigation = context.Model.FindEntityType(_list.Expression!.Type)!.FindNavigation(_list.Member.Name)!;
        return Facts.Nullable(Expression.Property(item, navigation.ForeignKey.Properties[0].Name));
    }
}
