using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using Transverse.Api.Entities;
using Transverse.GraphQL.Errors;

namespace Transverse.Api.Queries;

/// <summary>The complete order of a list: what was asked, else the type's own order, and always the primary key last, so that pages never overlap.</summary>
internal sealed class Ordering
{
    /// <summary>How many columns an order may name.</summary>
    public const int MaximumKeys = 8;

    private string? _signature;

    private Ordering(IReadOnlyList<OrderKey> keys) => Keys = keys;

    /// <summary>The columns, most important first.</summary>
    public IReadOnlyList<OrderKey> Keys { get; }

    /// <summary>Eight digits that tell this order from others: a cursor of another order leads nowhere.</summary>
    public string Signature => _signature ??= Sign();

    /// <summary>Reads a coerced <c>order</c> argument.</summary>
    /// <exception cref="GraphQLException">It names too many columns.</exception>
    public static Ordering Read(EntityType entity, IEnumerable<object?>? order, QueryValues values)
    {
        var keys = new List<OrderKey>();
        foreach (var item in order?.OfType<IReadOnlyDictionary<string, object?>>() ?? []) Read(entity, item, path: null, keys, values);
        if (keys.Count > MaximumKeys) throw new GraphQLException($"An order names at most {MaximumKeys} members, but {keys.Count} were given: name fewer.", "ORDER_TOO_LONG");
        if (keys.Count == 0) keys.AddRange(entity.DefaultOrder);
        keys.Add(new OrderKey(entity.Key, Descending: false));
        return new Ordering(keys);
    }

    /// <summary>An order by one column, if any, then by the primary key.</summary>
    public static Ordering By(EntityType entity, LambdaExpression? column) =>
        new(column is null ? [new OrderKey(entity.Key, Descending: false)] : [new OrderKey(column, Descending: false), new OrderKey(entity.Key, Descending: false)]);

    /// <summary>An order by columns that are known already.</summary>
    /// <param name="keys">The columns, most important first; together they tell all items apart.</param>
    /// <param name="name">What tells this order from others.</param>
    public static Ordering Of(IReadOnlyList<OrderKey> keys, string name) => new(keys) { _signature = Digest(name) };

    /// <summary>The order the other way round.</summary>
    public Ordering Reversed() => new([.. Keys.Select(key => key with { Descending = !key.Descending })]);

    /// <summary>Orders a sequence.</summary>
    /// <param name="source">The sequence, of <see cref="IQueryable{T}"/> or <see cref="IEnumerable{T}"/>.</param>
    /// <param name="operators">The class of the operators: <see cref="Queryable"/> or <see cref="Enumerable"/>.</param>
    /// <param name="element">The parameter that stands for an element.</param>
    /// <param name="entity">The entity within the element.</param>
    /// <param name="continued">Whether the sequence is ordered already, and this order comes second.</param>
    public Expression Apply(Expression source, Type operators, ParameterExpression element, Expression entity, bool continued = false)
    {
        foreach (var (column, descending) in Keys)
        {
            source = Apply(source, operators, element, column.On(entity), descending, continued);
            continued = true;
        }

        return source;
    }

    /// <summary>Orders a sequence by one column.</summary>
    /// <param name="source">The sequence.</param>
    /// <param name="operators">The class of the operators.</param>
    /// <param name="element">The parameter that stands for an element.</param>
    /// <param name="column">The column, of the element.</param>
    /// <param name="descending">Whether the greatest comes first.</param>
    /// <param name="continued">Whether the sequence is ordered already, and this order comes second.</param>
    public static Expression Apply(Expression source, Type operators, ParameterExpression element, Expression column, bool descending, bool continued)
    {
        var key = Expression.Lambda(column, element);
        var name = (continued, descending) switch
        {
            (false, false) => nameof(Queryable.OrderBy),
            (false, true) => nameof(Queryable.OrderByDescending),
            (true, false) => nameof(Queryable.ThenBy),
            (true, true) => nameof(Queryable.ThenByDescending),
        };
        return Expression.Call(operators, name, [element.Type, key.ReturnType], source, operators == typeof(Queryable) ? Expression.Quote(key) : key);
    }

    private string Sign()
    {
        var keys = string.Join(',', Keys.Select(key => $"{key.Column.Parameters[0].Type.Name}:{key.Column.Body}{(key.Descending ? "-" : "+")}"));
        return Digest(keys);
    }

    private static string Digest(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];

    private static void Read(EntityType entity, IReadOnlyDictionary<string, object?> order, LambdaExpression? path, List<OrderKey> keys, QueryValues values)
    {
        foreach (var (name, value) in order)
        {
            values.Note(name);
            switch (entity.Sort.Fields[name].Metadata)
            {
                case OrderKey key when value is string direction:
                    values.Note(direction);
                    keys.Add(new OrderKey(path?.Then(key.Column) ?? key.Column, direction == "DESC"));
                    break;
                case ReferenceFilter reference when value is IReadOnlyDictionary<string, object?> inner:
                    Read(reference.Target, inner, path?.Then(reference.Path) ?? reference.Path, keys, values);
                    break;
            }
        }

        values.Note(")");
    }
}
