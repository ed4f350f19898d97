using System.Linq.Expressions;
using Transverse.Api.Queries;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Groups;

/// <summary>Facts put into groups: what can be asked of a group, as expressions that a database computes.</summary>
internal sealed class GroupedFacts
{
    private readonly Facts _facts;
    private readonly IReadOnlyList<Dimension> _by;
    private readonly Expression _key;
    private readonly List<Expression> _parts;

    /// <summary>Groups facts.</summary>
    /// <param name="facts">The facts; where they belong to given groups, each of these is divided on its own.</param>
    /// <param name="by">The dimensions; none makes one group of all.</param>
    public GroupedFacts(Facts facts, IReadOnlyList<Dimension> by)
    {
        (_facts, _by) = (facts, by);
        List<Expression> parts = [.. by.Select(facts.KeyOf)];
        if (facts.Cell is not null) parts.Insert(0, facts.Cell);
        _key = parts.Count switch { 0 => Expression.Constant(1), 1 => parts[0], _ => TupleType.Of(parts) };
        Group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(_key.Type, facts.Row.Type), "g");
        var key = Expression.Property(Group, nameof(IGrouping<,>.Key));
        _parts = parts.Count < 2 ? [key] : [.. parts.Select((_, index) => TupleType.Item(key, index))];
    }

    /// <summary>A group, in the query's terms.</summary>
    public ParameterExpression Group { get; }

    /// <summary>The number of the given group that a group is a part of; null when none were given.</summary>
    public Expression? Cell => _facts.Cell is null ? null : _parts[0];

    /// <summary>Any part of a group's key.</summary>
    public Expression FirstPart => _parts[0];

    /// <summary>The groups.</summary>
    public Expression Source(TransverseContext context) => Expression.Call(
        typeof(Queryable), nameof(Queryable.GroupBy), [_facts.Row.Type, _key.Type],
        _facts.Source(context), Expression.Quote(Expression.Lambda(_key, _facts.Row)));

    /// <summary>Translates a query over the groups.</summary>
    public CompiledQuery Compile(TransverseContext context, Expression query) => _facts.Compile(context, query);

    /// <summary>A group's key in one of the dimensions.</summary>
    public Expression Key(Dimension dimension) => _parts[_by.ToList().IndexOf(dimension) + (_facts.Cell is null ? 0 : 1)];

    /// <summary>What a group is ordered by in one of the dimensions.</summary>
    public Expression Rank(Dimension dimension) =>
        dimension.Rank is null ? Key(dimension) : Aggregate(nameof(Enumerable.Min), _facts.RankOf(dimension));

    /// <summary>A number of a group.</summary>
    public Expression Column(MeasureColumn column)
    {
        if (column.Measure is not { } measure) return _facts.IsUnfolded ? Distinct(_facts.RecordKey) : Count(null);
        var value = _facts.ValueOf(measure);
        return column.Function switch
        {
            MeasureFunction.Sum => Guarded(measure, forSum: true, Sum(value)),
            MeasureFunction.Total => Guarded(measure, forSum: false, Sum(value)),
            MeasureFunction.Avg => Guarded(measure, forSum: false, Mean(value)),
            MeasureFunction.Min => Guarded(measure, forSum: false, Aggregate(nameof(Enumerable.Min), value)),
            MeasureFunction.Max => Guarded(measure, forSum: false, Aggregate(nameof(Enumerable.Max), value)),
            MeasureFunction.Count => CountOf(value),
            _ => Distinct(value),
        };
    }

    // A sum of nothing is absent, not zero.
    private Expression Sum(Expression value)
    {
        var sum = Aggregate(nameof(Enumerable.Sum), value);
        return IsNullable(value) ? Expression.Condition(Expression.GreaterThan(CountOf(value), Expression.Constant(0L)), sum, Expression.Constant(null, sum.Type)) : sum;
    }

    private BinaryExpression Mean(Expression value) =>
        Expression.Divide(Expression.Convert(Sum(value), typeof(double?)), Expression.Convert(CountOf(value), typeof(double?)));

    // A record with several rows in a group counts once.
    private MethodCallExpression CountOf(Expression value)
    {
        if (!_facts.IsUnfolded) return Count(IsNullable(value) ? IsPresent(value) : null);
        if (!IsNullable(value)) return Distinct(_facts.RecordKey);
        var key = Facts.Nullable(_facts.RecordKey);
        return Distinct(Expression.Condition(IsPresent(value), key, Expression.Constant(null, key.Type)));
    }

    private Expression Guarded(Measure measure, bool forSum, Expression number)
    {
        var tests = measure.Alike.Select(alike => (Expression)Expression.Equal(Distinct(alike.On(_facts.Record)), Expression.Constant(1L)));
        if (forSum && measure.Summable is { } summable)
        {
            tests = tests.Append(Expression.Equal(Count(Expression.Not(summable.On(_facts.Record))), Expression.Constant(0L)));
        }

        var nullable = Facts.Nullable(number);
        return tests.ToList() is { Count: > 0 } all ? Expression.Condition(all.Aggregate(Expression.AndAlso), nullable, Expression.Constant(null, nullable.Type)) : number;
    }

    private MethodCallExpression Count(Expression? predicate) => predicate is null
        ? Expression.Call(typeof(Enumerable), nameof(Enumerable.LongCount), [_facts.Row.Type], Group)
        : Expression.Call(typeof(Enumerable), nameof(Enumerable.LongCount), [_facts.Row.Type], Group, Expression.Lambda(predicate, _facts.Row));

    private MethodCallExpression Distinct(Expression value)
    {
        var values = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [_facts.Row.Type, value.Type], Group, Expression.Lambda(value, _facts.Row));
        var distinct = Expression.Call(typeof(Enumerable), nameof(Enumerable.Distinct), [value.Type], values);
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.LongCount), [value.Type], distinct);
    }

    private MethodCallExpression Aggregate(string operation, Expression value)
    {
        Type[] types = operation == nameof(Enumerable.Sum) || !IsGeneric(value.Type) ? [_facts.Row.Type] : [_facts.Row.Type, value.Type];
        return Expression.Call(typeof(Enumerable), operation, types, Group, Expression.Lambda(value, _facts.Row));
    }

    // Min and Max have a form of their own for each number.
    private static bool IsGeneric(Type type) => type == typeof(string);

    private static bool IsNullable(Expression value) => !value.Type.IsValueType || System.Nullable.GetUnderlyingType(value.Type) is not null;

    private static BinaryExpression IsPresent(Expression value) => Expression.NotEqual(value, Expression.Constant(null, value.Type));
}
