using System.Linq.Expressions;

namespace Transverse.Api.Groups;

/// <summary>Tuples in a query's own terms: EF Core follows their members through every operator.</summary>
internal static class TupleType
{
    private static readonly Type[] Definitions = [typeof(Tuple<>), typeof(Tuple<,>), typeof(Tuple<,,>), typeof(Tuple<,,,>), typeof(Tuple<,,,,>)];

    /// <summary>A tuple of at most five values.</summary>
    public static NewExpression Of(params IReadOnlyList<Expression> values)
    {
        var type = Definitions[values.Count - 1].MakeGenericType([.. values.Select(value => value.Type)]);
        return Expression.New(type.GetConstructors()[0], values, Enumerable.Range(1, values.Count).Select(index => type.GetProperty($"Item{index}")!));
    }

    /// <summary>A member of a tuple, counted from 0.</summary>
    public static MemberExpression Item(Expression tuple, int index) => Expression.Property(tuple, $"Item{index + 1}");

    /// <summary>A tuple of any number of values: each holds a value and the tuple of the rest.</summary>
    public static Expression Chain(IReadOnlyList<Expression> values) => values.Count == 1 ? values[0] : Of(values[0], Chain([.. values.Skip(1)]));

    /// <summary>The values of such a chain, in their order.</summary>
    public static IEnumerable<Expression> Links(Expression chain, int count)
    {
        for (; count > 1; count--)
        {
            yield return Item(chain, 0);
            chain = Item(chain, 1);
        }

        yield return chain;
    }
}
