using System.Linq.Expressions;
using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Groups;

/// <summary>Reads the arguments that say which groups and in which order.</summary>
internal sealed class GroupSelection(GroupType type, GroupedFacts facts, QueryValues values)
{
    private readonly FilterReader _filters = new(values);

    /// <summary>The conditions of <c>having</c>; null for none.</summary>
    public Condition? Having(FieldContext context) =>
        context.Arguments.Get<IReadOnlyDictionary<string, object?>>("having") is { } having ? Having(having) : null;

    /// <summary>The order: what was asked, and always the whole key last.</summary>
    /// <exception cref="GraphQLException">It names a key that the groups do not have, or too many members.</exception>
    public Ordering Ordering(FieldContext context, IReadOnlyList<Dimension> by)
    {
        var keys = new List<OrderKey>();
        var name = new List<string>();
        foreach (var item in Orders(context))
        {
            foreach (var (member, value) in item) ReadOrder(member, value, by, (column, path, direction) => Add(column, path, direction == "DESC"));
        }

        if (keys.Count > Queries.Ordering.MaximumKeys)
        {
            throw new GraphQLException($"An order names at most {Queries.Ordering.MaximumKeys} members, but {keys.Count} were given: name fewer.", "ORDER_TOO_LONG");
        }

        foreach (var dimension in by) Add(facts.Key(dimension), dimension.Name, descending: false);
        return Queries.Ordering.Of(keys, string.Join(',', name));

        void Add(Expression column, string path, bool descending)
        {
            keys.Add(new OrderKey(Expression.Lambda(column, facts.Group), descending));
            name.Add(descending ? $"{path}-" : path);
        }
    }

    /// <summary>The dimensions by whose member of the key an order is.</summary>
    public static IEnumerable<Dimension> Ranked(IReadOnlyList<Dimension> by, FieldContext context)
    {
        var names = Orders(context).Select(item => item.GetValueOrDefault("key")).OfType<IReadOnlyDictionary<string, object?>>().SelectMany(key => key.Keys).ToHashSet();
        return by.Where(dimension => names.Contains(dimension.FieldName));
    }

    private static IEnumerable<IReadOnlyDictionary<string, object?>> Orders(FieldContext context) =>
        context.Arguments.Get<IEnumerable<object?>>("order")?.OfType<IReadOnlyDictionary<string, object?>>() ?? [];

    private AllOf Having(IReadOnlyDictionary<string, object?> having)
    {
        var conditions = new List<Condition>();
        foreach (var (name, value) in having)
        {
            if (value is null) continue;
            values.Note(name);
            conditions.Add(name switch
            {
                "and" => new AllOf(_filters.ReadEach(value, Having)),
                "or" => new AnyOf(_filters.ReadEach(value, Having)),
                "count" => Compare(MeasureColumn.Records, value),
                _ => new AllOf([.. ((IReadOnlyDictionary<string, object?>)value).Where(function => function.Value is not null).Select(function =>
                    Compare(new MeasureColumn(MeasureOf(name), FunctionOf(function.Key)), function.Value!, function.Key))]),
            });
        }

        values.Note(")");
        return new AllOf(conditions);
    }

    private Condition Compare(MeasureColumn column, object operations, string name = "")
    {
        values.Note(name);
        var expression = Expression.Lambda(facts.Column(column), facts.Group);
        var filter = new ColumnFilter(expression, number => Stored(column, number), IsText: false, Folded: false, DecimalsOf(column));
        return _filters.ReadColumn(filter, (IReadOnlyDictionary<string, object?>)operations);
    }

    // Sums, least and greatest are whole numbers of the smallest unit; a mean is not.
    private static int? DecimalsOf(MeasureColumn column) => column.Function is MeasureFunction.Sum or MeasureFunction.Min or MeasureFunction.Max
        ? (int)Math.Log10(column.Measure!.Scale!.Value)
        : null;

    private static object Stored(MeasureColumn column, object number) => column.Function switch
    {
        MeasureFunction.Count or MeasureFunction.CountDistinct => number,
        MeasureFunction.Avg => (double)(Math.Clamp((decimal)number, long.MinValue, long.MaxValue) * column.Measure!.Scale!.Value),
        _ => (long)((decimal)number * column.Measure!.Scale!.Value),
    };

    private void ReadOrder(
        string member, object? value, IReadOnlyList<Dimension> by, Action<Expression, string, string> add)
    {
        if (member == "count" && value is string byCount) Note(facts.Column(MeasureColumn.Records), "count", byCount);
        foreach (var (name, inner) in value as IReadOnlyDictionary<string, object?> ?? new Dictionary<string, object?>())
        {
            if (member == "key" && inner is string byKey) Note(facts.Rank(Grouped(name, by)), $"key.{name}", byKey);
            foreach (var (function, direction) in inner as IReadOnlyDictionary<string, object?> ?? new Dictionary<string, object?>())
            {
                if (direction is string byMeasure) Note(facts.Column(new MeasureColumn(MeasureOf(name), FunctionOf(function))), $"{name}.{function}", byMeasure);
            }
        }

        void Note(Expression column, string path, string direction)
        {
            values.Note(path).Note(direction);
            add(column, path, direction);
        }
    }

    private Dimension Grouped(string fieldName, IReadOnlyList<Dimension> by)
    {
        var dimension = type.Dimensions.First(candidate => candidate.FieldName == fieldName);
        return by.Contains(dimension)
            ? dimension
            : throw new GraphQLException($"The order names \"key.{fieldName}\", but \"by\" does not hold {dimension.Name}: add it to \"by\", or order by something else.", "GROUP_NOT_GROUPED");
    }

    private Measure MeasureOf(string name) => type.Measures.First(measure => measure.Name == name);

    private static MeasureFunction FunctionOf(string name) => Enum.Parse<MeasureFunction>(name, ignoreCase: true);
}
