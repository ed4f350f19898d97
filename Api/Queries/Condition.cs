using System.Linq.Expressions;

namespace Transverse.Api.Queries;

/// <summary>A condition on an entity, read from a filter. Its values are slots: the expression is the same for every value.</summary>
internal abstract record Condition
{
    /// <summary>The condition as an expression over an entity.</summary>
    public abstract Expression On(Expression entity);

    /// <summary>Whether it is about the items of a list, too.</summary>
    public virtual bool NamesLists => false;

    /// <summary>The opposite: it holds exactly where the condition does not, absent values included.</summary>
    public virtual Expression Not(Expression entity) => Expression.Not(On(entity));

    /// <summary>The condition as a predicate of LINQ.</summary>
    public LambdaExpression Predicate(Type entity)
    {
        var parameter = Expression.Parameter(entity, "e");
        return Expression.Lambda(On(parameter), parameter);
    }

    /// <summary>The condition that two hold; null for no condition.</summary>
    public static Condition? Both(Condition? first, Condition? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        _ => new AllOf([first, second]),
    };

    /// <summary>Joins conditions by halves: in a chain of a hundred the last would be nested a hundred deep, which SQLite refuses.</summary>
    /// <param name="conditions">At least one.</param>
    /// <param name="join">Joins two.</param>
    protected static Expression Joined(ReadOnlySpan<Expression> conditions, Func<Expression, Expression, Expression> join)
    {
        if (conditions.Length == 1) return conditions[0];
        var half = conditions.Length / 2;
        return join(Joined(conditions[..half], join), Joined(conditions[half..], join));
    }
}

/// <summary>A condition that a declaration holds.</summary>
internal sealed record Declared(LambdaExpression Lambda) : Condition
{
    public override Expression On(Expression entity) => Lambda.On(entity);
}

/// <summary>All conditions hold; none given means true.</summary>
internal sealed record AllOf(IReadOnlyList<Condition> Conditions) : Condition
{
    public override bool NamesLists => Conditions.Any(condition => condition.NamesLists);

    public override Expression On(Expression entity) =>
        Conditions.Count == 0 ? Expression.Constant(true) : Joined([.. Conditions.Select(condition => condition.On(entity))], Expression.AndAlso);

    public override Expression Not(Expression entity) =>
        Conditions.Count == 0 ? Expression.Constant(false) : Joined([.. Conditions.Select(condition => condition.Not(entity))], Expression.OrElse);
}

/// <summary>At least one condition holds; none given means false.</summary>
internal sealed record AnyOf(IReadOnlyList<Condition> Conditions) : Condition
{
    public override bool NamesLists => Conditions.Any(condition => condition.NamesLists);

    public override Expression On(Expression entity) =>
        Conditions.Count == 0 ? Expression.Constant(false) : Joined([.. Conditions.Select(condition => condition.On(entity))], Expression.OrElse);

    public override Expression Not(Expression entity) =>
        Conditions.Count == 0 ? Expression.Constant(true) : Joined([.. Conditions.Select(condition => condition.Not(entity))], Expression.AndAlso);
}

/// <summary>A condition on the entity that a reference leads to; where it leads nowhere, all columns there are absent.</summary>
internal sealed record OnReference(LambdaExpression Path, Condition Inner) : Condition
{
    public override bool NamesLists => Inner.NamesLists;

    public override Expression On(Expression entity) => Inner.On(Path.On(entity));

    public override Expression Not(Expression entity) => Inner.Not(Path.On(entity));
}

/// <summary>The reference leads nowhere.</summary>
internal sealed record LeadsNowhere(LambdaExpression Path) : Condition
{
    public override Expression On(Expression entity) => Expression.Equal(Path.On(entity), Expression.Constant(null, Path.ReturnType));
}

/// <summary>How many items of a list must meet a condition.</summary>
internal enum Quantifier
{
    All,
    None,
    Some,
    Empty,
    NotEmpty,
}

/// <summary>A condition on the items of a list.</summary>
internal sealed record OnCollection(LambdaExpression Path, Type ItemType, Quantifier Quantifier, Condition? Inner) : Condition
{
    public override bool NamesLists => true;

    public override Expression On(Expression entity)
    {
        var items = Path.On(entity);
        return Quantifier switch
        {
            Quantifier.All => Expression.Not(Any(items, Inner!.Not(Item))),
            Quantifier.None => Expression.Not(Any(items, Inner!.On(Item))),
            Quantifier.Some => Any(items, Inner!.On(Item)),
            Quantifier.Empty => Expression.Not(Any(items)),
            _ => Any(items),
        };
    }

    private ParameterExpression Item { get; } = Expression.Parameter(ItemType, "i");

    private MethodCallExpression Any(Expression items, Expression? predicate = null) => predicate is null
        ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [ItemType], items)
        : Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [ItemType], items, Expression.Lambda(predicate, Item));
}
