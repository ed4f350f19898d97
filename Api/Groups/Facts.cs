using System.Linq.Expressions;
using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Groups;

/// <summary>
/// What is grouped: the records of a type under a condition, once for each item of the lists that dimensions unfold. Each step is written
/// down and applied when a database is at hand; the expressions over a row are there at once.
/// </summary>
internal sealed class Facts(GroupType type)
{
    private readonly EntityType _entity = type.Entity;
    private readonly List<Func<TransverseContext, Expression, Expression>> _steps = [];
    private readonly Dictionary<Unfolding, Expression> _elements = [];
    private readonly Dictionary<Dimension, Expression> _ranked = [];
    private Expression? _record;

    /// <summary>A row, in the query's terms.</summary>
    public ParameterExpression Row { get; private set; } = Expression.Parameter(type.Entity.ClrType, "r");

    /// <summary>The record of the row.</summary>
    public Expression Record => _record ?? Row;

    /// <summary>The number of the given group that the row belongs to; null when no groups were given.</summary>
    public Expression? Cell { get; private set; }

    /// <summary>Whether a record may have several rows.</summary>
    public bool IsUnfolded => _elements.Count > 0;

    /// <summary>The key of the row's record.</summary>
    public Expression RecordKey => _entity.Key.On(Record);

    /// <summary>The rows.</summary>
    public Expression Source(TransverseContext context) => Subquery.Of(((IQueryable)context.Documents).Provider, Rows(context), Row.Type);

    /// <summary>Translates a query over groups of the rows: over totals of the records, where these know all that it asks.</summary>
    public CompiledQuery Compile(TransverseContext context, Expression query)
    {
        var fromTotals = type.Totals is { } totals ? TotalsQuery.Of(query, _entity.ClrType, totals, context) : null;
        return new CompiledQuery(((IQueryable)context.Documents).Provider.CreateQuery(fromTotals ?? query), context.Model);
    }

    /// <summary>Keeps the records that meet a condition.</summary>
    public Facts Where(Condition condition)
    {
        var (row, record) = (Row, Record);
        _steps.Add((_, source) => Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [row.Type], source, Expression.Quote(Expression.Lambda(condition.On(record), row))));

        // Beside a condition on a list EF Core computes each number of each group by a query of its own over all records: it must not stand beside the grouping.
        return condition.NamesLists ? Again(kept: [], areDistinct: true) : this;
    }

    /// <summary>Makes a row of each item of a list; a record without items keeps one.</summary>
    public Facts Unfold(Unfolding unfolding)
    {
        if (_elements.ContainsKey(unfolding)) return this;
        var (row, item) = (Row, Expression.Parameter(unfolding.Item, "i"));
        var owner = unfolding.OwnerKey.On(Record);
        _steps.Add((context, source) => LeftJoin.Of(source, row, owner, unfolding.Items(context), item, unfolding.OwnerOf(context, item)));
        _elements[unfolding] = Widen(TupleType.Of(row, item).Type);
        return this;
    }

    /// <summary>Keeps the rows of given groups, which <see cref="CellKeys"/> names.</summary>
    public Facts Within(IReadOnlyList<Dimension> by)
    {
        var (row, cell) = (Row, Expression.Parameter(typeof(CellRow), "c"));
        var (key, pair) = (CellKeys.OfRow(this, by), TupleType.Of(row, cell));
        var cellKey = CellKeys.OfCell(cell, by);
        _steps.Add((context, source) => Expression.Call(
            typeof(Queryable), nameof(Queryable.Join), [row.Type, cell.Type, key.Type, pair.Type],
            source, CellKeys.Wanted(context), Lambda(key, key.Type, row), Lambda(cellKey, key.Type, cell), Expression.Quote(Expression.Lambda(pair, row, cell))));
        Cell = Expression.Property(Widen(pair.Type), nameof(CellRow.Cell));
        return this;
    }

    /// <summary>Drops the rows of given groups, which <see cref="CellKeys"/> names.</summary>
    public Facts Without(IReadOnlyList<Dimension> by)
    {
        var (row, cell) = (Row, Expression.Parameter(typeof(CellRow), "c"));
        var (key, cellKey) = (CellKeys.OfRow(this, by), CellKeys.OfCell(cell, by));
        var joined = Expression.Parameter(TupleType.Of(row, cell).Type, "j");
        var number = Expression.Convert(Expression.Property(TupleType.Item(joined, 1), nameof(CellRow.Cell)), typeof(int?));
        var isAbsent = Expression.Equal(number, Expression.Constant(null, typeof(int?)));
        _steps.Add((context, source) =>
        {
            source = LeftJoin.Of(source, row, key, CellKeys.Unwanted(context), cell, cellKey);
            source = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [joined.Type], source, Lambda(isAbsent, typeof(bool), joined));
            return Expression.Call(
                typeof(Queryable), nameof(Queryable.Select), [joined.Type, row.Type], source, Lambda(TupleType.Item(joined, 0), row.Type, joined));
        });
        return this;
    }

    /// <summary>Makes one row of all that a record still has; or, of a list that dimensions unfold, one for each item that it still has.</summary>
    public Facts Once(IReadOnlyList<Dimension> kept) => Again(kept, areDistinct: false);

    /// <summary>Joins what groups of a dimension are ordered by. EF Core would mistake one such entity for another if it joined them for each number.</summary>
    public Facts Ranked(Dimension dimension)
    {
        if (dimension.Rank is null || _ranked.ContainsKey(dimension)) return this;
        var (row, key, target) = (Row, KeyOf(dimension), dimension.Target!);
        var entity = Expression.Parameter(target.ClrType, "o");
        _steps.Add((context, source) => LeftJoin.Of(source, row, key, ParentsQuery.All(context, target.ClrType), entity, Nullable(target.Key.On(entity))));
        _ranked[dimension] = Widen(TupleType.Of(row, entity).Type);
        return this;
    }

    /// <summary>What is equal within a group of a dimension; null when the row has no value.</summary>
    public Expression KeyOf(Dimension dimension) => On(dimension, dimension.Key);

    /// <summary>What a group of a dimension is ordered by.</summary>
    public Expression RankOf(Dimension dimension) => Nullable(dimension.Rank!.On(_ranked[dimension]));

    /// <summary>The value that a measure has on the row.</summary>
    public Expression ValueOf(Measure measure)
    {
        var whole = measure.Value.On(Record);
        return measure.Share is { } share && _elements.TryGetValue(share.Unfolding, out var element)
            ? Expression.Coalesce(Nullable(share.Part.On(element)), whole)
            : whole;
    }

    /// <summary>An expression lifted to one that may be null.</summary>
    public static Expression Nullable(Expression value) =>
        value.Type.IsValueType && System.Nullable.GetUnderlyingType(value.Type) is null
            ? Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type))
            : value;

    private Expression On(Dimension dimension, LambdaExpression path) =>
        Nullable(path.On(dimension.Unfolding is { } unfolding ? _elements[unfolding] : Record));

    /// <summary>Makes rows pairs of what they were and something more, which is returned.</summary>
    private MemberExpression Widen(Type pair)
    {
        var (old, wide) = (Row, Expression.Parameter(pair, "r"));
        var first = TupleType.Item(wide, 0);
        _record = Moved(Record);
        foreach (var (unfolding, element) in _elements) _elements[unfolding] = Moved(element);
        foreach (var (dimension, entity) in _ranked) _ranked[dimension] = Moved(entity);
        if (Cell is not null) Cell = Moved(Cell);
        Row = wide;
        return TupleType.Item(wide, 1);

        Expression Moved(Expression expression) => Expression.Lambda(expression, old).On(first);
    }

    /// <summary>Starts from the records again, and keeps those that the rows so far have: with their items of the lists that dimensions unfold.</summary>
    private Facts Again(IReadOnlyList<Dimension> kept, bool areDistinct)
    {
        var (row, key, again) = (Row, CellKeys.OfRecord(this, kept), new Facts(type));
        foreach (var dimension in kept) again.Unfold(dimension.Unfolding!);
        var (record, left) = (CellKeys.OfRecord(again, kept), Expression.Parameter(key.Type, "k"));
        _steps.Add((context, source) =>
        {
            var keys = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [row.Type, left.Type], source, Lambda(key, left.Type, row));
            if (!areDistinct) keys = Expression.Call(typeof(Queryable), nameof(Queryable.Distinct), [left.Type], keys);
            return Expression.Call(
                typeof(Queryable), nameof(Queryable.Join), [again.Row.Type, left.Type, left.Type, again.Row.Type],
                again.Rows(context), keys,
                Lambda(record, left.Type, again.Row), Lambda(left, left.Type, left), Expression.Quote(Expression.Lambda(again.Row, again.Row, left)));
        });
        (Row, _record) = (again.Row, again._record);
        _elements.Clear();
        foreach (var (unfolding, element) in again._elements) _elements[unfolding] = element;
        return this;
    }

    private Expression Rows(TransverseContext context) => _steps.Aggregate(ParentsQuery.All(context, _entity.ClrType), (source, step) => step(context, source));

    private static UnaryExpression Lambda(Expression body, Type result, ParameterExpression parameter) =>
        Expression.Quote(Expression.Lambda(typeof(Func<,>).MakeGenericType(parameter.Type, result), body, parameter));
}
