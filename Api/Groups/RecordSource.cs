using System.Linq.Expressions;
using Transverse.Api.Queries;
using Transverse.Domain;
using Transverse.Domain.Documents;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Groups;

/// <summary>The records of groups, in a query's own terms.</summary>
/// <param name="scope">The records that were grouped.</param>
/// <param name="by">The dimensions of the groups; none when one group has all records.</param>
internal sealed class RecordSource(Scope scope, IReadOnlyList<Dimension> by)
{
    /// <summary>Some records of each group.</summary>
    public CollectionSource Of(TransverseContext context, CollectionRequest request)
    {
        var (type, key) = (scope.Type.Entity.ClrType, scope.Type.Entity.Key);
        if (by.Count == 0)
        {
            var record = Expression.Parameter(type, "e");
            return new CollectionSource(CollectionSource.Limited(All(context), typeof(Queryable), type, request), record, record, ParentKey: null);
        }

        var cell = Expression.Parameter(typeof(CellRow), "c");
        var (records, pair) = Pairs(context, request.Condition);
        var isOfCell = Expression.Equal(TupleType.Item(pair, 0), Expression.Property(cell, nameof(CellRow.Cell)));
        records = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [pair.Type], records, Expression.Quote(Expression.Lambda(isOfCell, pair)));
        records = request.Ordering.Apply(records, typeof(Queryable), pair, TupleType.Item(pair, 1));
        records = Expression.Call(typeof(Queryable), nameof(Queryable.Take), [pair.Type], records, Slot.Create(typeof(int), request.LimitSlot!.Value).Expression);
        var keys = Selected(records, pair, TupleType.Of(TupleType.Item(pair, 0), key.On(TupleType.Item(pair, 1))));

        var found = Expression.Parameter(typeof(Tuple<int, int>), "k");
        var each = Expression.Lambda(typeof(Func<,>).MakeGenericType(cell.Type, typeof(IEnumerable<Tuple<int, int>>)), keys, cell);
        var all = Expression.Call(
            typeof(Queryable), nameof(Queryable.SelectMany), [cell.Type, found.Type, found.Type],
            CellKeys.Wanted(context), Expression.Quote(each), Expression.Quote(Expression.Lambda(found, cell, found)));

        // The records are joined once more: EF Core would not follow their references out of the limited list.
        var (joined, element) = WithRecords(context, all);
        var ordered = Ordering.Apply(joined, typeof(Queryable), element, TupleType.Item(element, 0), descending: false, continued: false);
        ordered = request.Ordering.Apply(ordered, typeof(Queryable), element, TupleType.Item(element, 1), continued: true);
        return new CollectionSource(ordered, element, TupleType.Item(element, 1), TupleType.Item(element, 0));
    }

    /// <summary>How many records each group has; one number where one group has all.</summary>
    public CompiledQuery Count(TransverseContext context, Condition? condition)
    {
        var provider = ((IQueryable)context.Documents).Provider;
        if (by.Count == 0)
        {
            var records = condition is null ? All(context) : Filtered(All(context), condition.Predicate(scope.Type.Entity.ClrType));
            return new CompiledQuery(provider.CreateQuery(CountQuery.Of(records, scope.Type.Entity.ClrType)), context.Model);
        }

        var (pairs, pair) = Pairs(context, condition);
        var cells = Expression.Call(
            typeof(Queryable), nameof(Queryable.GroupBy), [pair.Type, typeof(int)], pairs, Expression.Quote(Expression.Lambda(TupleType.Item(pair, 0), pair)));
        var group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(typeof(int), pair.Type), "g");
        var count = Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [pair.Type], group);
        var columns = Expression.NewArrayInit(
            typeof(object), Expression.Convert(Expression.Property(group, "Key"), typeof(object)), Expression.Convert(count, typeof(object)));
        return new CompiledQuery(provider.CreateQuery(Selected(cells, group, columns)), context.Model);
    }

    /// <summary>The places where the records of each group stand, each once: the group's number where there are several, the document, the first line, the last.</summary>
    public CompiledQuery Citations(TransverseContext context)
    {
        var (records, row) = by.Count == 0 ? (All(context), Expression.Parameter(scope.Type.Entity.ClrType, "e")) : Keys(context);
        var key = by.Count == 0 ? scope.Type.Entity.Key.On(row) : TupleType.Item(row, 1);
        var citation = Expression.Parameter(typeof(Citation), "c");
        var owner = context.Model.FindEntityType(scope.Type.Entity.ClrType)!.FindNavigation(nameof(ICited.Citations))!.ForeignKey.Properties[0].Name;
        List<Expression> columns = [.. new[] { nameof(Citation.DocumentId), nameof(Citation.FirstLine), nameof(Citation.LastLine) }.Select(name => Expression.Property(citation, name))];
        if (by.Count > 0) columns.Insert(0, TupleType.Item(row, 0));
        var place = TupleType.Of(columns);
        var places = Expression.Call(
            typeof(Queryable), nameof(Queryable.Join), [row.Type, typeof(Citation), typeof(int?), place.Type],
            records, ParentsQuery.All(context, typeof(Citation)),
            Expression.Quote(Expression.Lambda(Facts.Nullable(key), row)), Expression.Quote(Expression.Lambda(Expression.Property(citation, owner), citation)),
            Expression.Quote(Expression.Lambda(place, row, citation)));

        var found = Expression.Parameter(place.Type, "f");
        Expression ordered = Expression.Call(typeof(Queryable), nameof(Queryable.Distinct), [place.Type], places);
        List<Expression> items = [.. columns.Select((_, index) => TupleType.Item(found, index))];
        foreach (var item in items) ordered = Ordering.Apply(ordered, typeof(Queryable), found, item, descending: false, continued: item != items[0]);
        var each = Expression.NewArrayInit(typeof(object), items.Select(item => Expression.Convert(item, typeof(object))));
        return new CompiledQuery(((IQueryable)context.Documents).Provider.CreateQuery(Selected(ordered, found, each)), context.Model);
    }

    private Expression All(TransverseContext context)
    {
        var facts = scope.Facts(parents: [], by: [], ranked: []);
        return (facts.IsUnfolded ? facts.Once(kept: []) : facts).Source(context);
    }

    /// <summary>Each group's number with each of its records, under a condition.</summary>
    private (Expression Source, ParameterExpression Pair) Pairs(TransverseContext context, Condition? condition)
    {
        var (pairs, pair) = WithRecords(context, Keys(context).Source);
        return (condition is null ? pairs : Filtered(pairs, Expression.Lambda(condition.On(TupleType.Item(pair, 1)), pair)), pair);
    }

    /// <summary>Each group's number with the key of each of its records.</summary>
    private (Expression Source, ParameterExpression Pair) Keys(TransverseContext context)
    {
        var facts = scope.Facts(by, by: [], ranked: []);
        var key = TupleType.Of(facts.Cell!, facts.RecordKey);
        Expression keys = Selected(facts.Source(context), facts.Row, key);
        if (facts.IsUnfolded) keys = Expression.Call(typeof(Queryable), nameof(Queryable.Distinct), [key.Type], keys);
        return (keys, Expression.Parameter(key.Type, "k"));
    }

    private (Expression Source, ParameterExpression Pair) WithRecords(TransverseContext context, Expression keys)
    {
        var (entity, found) = (scope.Type.Entity, Expression.Parameter(typeof(Tuple<int, int>), "k"));
        var record = Expression.Parameter(entity.ClrType, "e");
        var pair = TupleType.Of(TupleType.Item(found, 0), record);
        var joined = Expression.Call(
            typeof(Queryable), nameof(Queryable.Join), [found.Type, record.Type, typeof(int), pair.Type],
            keys, ParentsQuery.All(context, record.Type),
            Expression.Quote(Expression.Lambda(TupleType.Item(found, 1), found)), Expression.Quote(Expression.Lambda(entity.Key.On(record), record)),
            Expression.Quote(Expression.Lambda(pair, found, record)));
        return (joined, Expression.Parameter(pair.Type, "x"));
    }

    private static MethodCallExpression Filtered(Expression source, LambdaExpression predicate) =>
        Expression.Call(typeof(Queryable), nameof(Queryable.Where), [predicate.Parameters[0].Type], source, Expression.Quote(predicate));

    private static MethodCallExpression Selected(Expression source, ParameterExpression element, Expression value) => Expression.Call(
        typeof(Queryable), nameof(Queryable.Select), [element.Type, value.Type], source, Expression.Quote(Expression.Lambda(value, element)));
}
