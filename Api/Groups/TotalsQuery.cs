using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Transverse.Api.Queries;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Groups;

/// <summary>
/// Says a query over groups of records as one over their <see cref="Totals"/>: the same, with a total wherever a record stood, and with sums of counts and of sums.
/// What totals do not know, such as a record's own amount or its recipient, can't be said.
/// </summary>
internal sealed class TotalsQuery : ExpressionVisitor
{
    private readonly Type _record;
    private readonly Totals _totals;
    private readonly TransverseContext _context;
    private readonly Dictionary<ParameterExpression, ParameterExpression> _parameters = [];

    private TotalsQuery(Type record, Totals totals, TransverseContext context) => (_record, _totals, _context) = (record, totals, context);

    /// <summary>The query over totals; null when they do not know all that it asks.</summary>
    public static Expression? Of(Expression query, Type record, Totals totals, TransverseContext context)
    {
        try
        {
            return new TotalsQuery(record, totals, context).Visit(query);
        }
        catch (UnknownToTotals)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    protected override Expression VisitExtension(Expression node) =>
        node.GetType() == typeof(QueryRootExpression) && ((QueryRootExpression)node).EntityType.ClrType == _record ? ParentsQuery.All(_context, _totals.Row) : node;

    /// <inheritdoc/>
    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (Now(node.Type) == node.Type) return node;
        return _parameters.TryGetValue(node, out var known) ? known : _parameters[node] = Expression.Parameter(Now(node.Type), node.Name);
    }

    /// <inheritdoc/>
    protected override Expression VisitLambda<T>(Expression<T> node) => Lambda(Visit(node.Body), node);

    /// <inheritdoc/>
    protected override Expression VisitNew(NewExpression node) => Now(node.Type) == node.Type
        ? base.VisitNew(node)
        : Expression.New(Now(node.Type).GetConstructors()[0], Visit(node.Arguments), node.Members!.Select(member => Now(node.Type).GetProperty(member.Name)!));

    /// <inheritdoc/>
    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is ConstantExpression { Value: Subquery subquery })
        {
            return Subquery.Of(subquery.Inner.Provider, Visit(subquery.Inner.Expression), Now(subquery.Inner.ElementType));
        }

        var owner = node.Expression!.Type;
        if (owner == _record)
        {
            var member = _totals.Row.GetProperty(node.Member.Name);
            return member?.PropertyType == node.Type ? Expression.Property(Visit(node.Expression), member) : throw new UnknownToTotals();
        }

        // Records that a reference leads back to are no totals.
        if (Now(owner) == owner) return Now(node.Type) == node.Type ? base.VisitMember(node) : throw new UnknownToTotals();
        return Expression.Property(Visit(node.Expression), node.Member.Name);
    }

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (!node.Method.IsGenericMethod) return base.VisitMethodCall(node);
        if (node.Arguments[0] is ParameterExpression group && Now(group.Type) != group.Type) return VisitAggregate(node, group);
        var method = node.Method.GetGenericMethodDefinition().MakeGenericMethod(Array.ConvertAll(node.Method.GetGenericArguments(), Now));
        return Expression.Call(method, Visit(node.Arguments));
    }

    private MethodCallExpression VisitAggregate(MethodCallExpression node, ParameterExpression group)
    {
        var of = node.Arguments.Count > 1 ? (LambdaExpression)node.Arguments[1] : null;
        switch (node.Method.Name)
        {
            case nameof(Enumerable.LongCount) when of is null:
                var row = Expression.Parameter(Now(node.Method.GetGenericArguments()[0]), "r");
                return Sum(Expression.Lambda(CountOf(row), row));
            case nameof(Enumerable.LongCount):
                var counted = (ParameterExpression)Visit(of.Parameters[0]);
                return Sum(Expression.Lambda(Expression.Condition(Visit(of.Body), CountOf(counted), Expression.Constant(0L)), counted));
            case nameof(Enumerable.Sum):
                return Sum(Lambda(IsValue(of, out var summed) ? _totals.Sum.On(summed) : throw new UnknownToTotals(), of!));
            case nameof(Enumerable.Min) when IsValue(of, out var least):
                return Again(Lambda(_totals.Least.On(least), of));
            case nameof(Enumerable.Max) when IsValue(of, out var greatest):
                return Again(Lambda(_totals.Greatest.On(greatest), of));
            case nameof(Enumerable.Min) or nameof(Enumerable.Max) or nameof(Enumerable.Select):
                return Again((LambdaExpression)Visit(of)!);
            default:
                throw new UnknownToTotals();
        }

        MethodCallExpression Sum(LambdaExpression value) => Expression.Call(typeof(Enumerable), nameof(Enumerable.Sum), [value.Parameters[0].Type], Visit(group), value);

        MethodCallExpression Again(LambdaExpression value) =>
            Expression.Call(node.Method.GetGenericMethodDefinition().MakeGenericMethod(Array.ConvertAll(node.Method.GetGenericArguments(), Now)), Visit(group), value);
    }

    /// <summary>Whether a lambda gives the number that totals are of, and the total that stands for its record.</summary>
    private bool IsValue([NotNullWhen(true)] LambdaExpression? of, [NotNullWhen(true)] out Expression? total)
    {
        var isValue = of?.Body is MemberExpression member && member.Expression?.Type == _record && member.Member == ((MemberExpression)_totals.Value.Body).Member;
        total = isValue ? Visit(((MemberExpression)of!.Body).Expression) : null;
        return isValue;
    }

    // A row that is joined with something is a pair, with what it was in front.
    private Expression CountOf(Expression row) => row.Type == _totals.Row ? _totals.Count.On(row) : CountOf(TupleType.Item(row, 0));

    private LambdaExpression Lambda(Expression body, LambdaExpression before) =>
        Expression.Lambda(Now(before.Type), body, before.Parameters.Select(parameter => (ParameterExpression)Visit(parameter)));

    /// <summary>A type with totals in place of records.</summary>
    private Type Now(Type type) =>
        type == _record ? _totals.Row
        : type.IsGenericType ? type.GetGenericTypeDefinition().MakeGenericType(Array.ConvertAll(type.GetGenericArguments(), Now))
        : type;

    private sealed class UnknownToTotals : Exception;
}
