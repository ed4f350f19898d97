using System.Linq.Expressions;
using Transverse.Api.Entities;
using Transverse.Domain.Text;

namespace Transverse.Api.Queries;

/// <summary>Reads one comparison of a filter, such as <c>lt: 5</c>, so that it means the same on every database.</summary>
internal static class ColumnComparison
{
    // No column holds a text as long, and SQL Server does not search for longer ones.
    private const int UnheldLength = 4_000;

    /// <summary>The comparison that an operator of a filter stands for.</summary>
    public static Comparison Named(string operation) => operation switch
    {
        "eq" => Comparison.Equal,
        "neq" => Comparison.NotEqual,
        "gt" or "nlte" => Comparison.Greater,
        "gte" or "nlt" => Comparison.GreaterOrEqual,
        "lt" or "ngte" => Comparison.Less,
        "lte" or "ngt" => Comparison.LessOrEqual,
        "contains" => Comparison.Contains,
        "ncontains" => Comparison.NotContains,
        "startsWith" => Comparison.StartsWith,
        "nstartsWith" => Comparison.NotStartsWith,
        "endsWith" => Comparison.EndsWith,
        "nendsWith" => Comparison.NotEndsWith,
        _ => throw new InvalidOperationException($"The operation \"{operation}\" is not known."),
    };

    /// <summary>The condition that a column compares so with a value.</summary>
    /// <param name="filter">The column.</param>
    /// <param name="comparison">How they are compared.</param>
    /// <param name="value">The coerced value; null finds absent values, and compares with nothing else.</param>
    /// <param name="values">Takes the value to bind, and the shape.</param>
    public static Condition Read(ColumnFilter filter, Comparison comparison, object? value, QueryValues values)
    {
        if (value is null)
        {
            values.Note("null");
            return comparison is Comparison.Equal or Comparison.NotEqual ? new ColumnCondition(filter.Column, comparison, Slot: null) : new AnyOf([]);
        }

        if (filter.Decimals is { } decimals && Floor((decimal)value, decimals) is var floor && floor != (decimal)value)
        {
            return Beside(filter, comparison, floor, values);
        }

        var operand = filter.ToColumn(value);
        if (operand is string text) operand = filter.IsText ? Folded(comparison, SearchKey.Of(text)) : text.TrimEnd(' ');
        if (operand is string { Length: >= UnheldLength }) return Unheld(comparison, values);

        values.Note("?");
        return new ColumnCondition(Comparable(filter), comparison, values.Add(operand));
    }

    // The greatest number that the column could hold and that is not above the value; the lowest one when all are above.
    private static decimal Floor(decimal value, int decimals)
    {
        var scale = (decimal)Math.Pow(10, decimals);
        var limit = Math.Floor(long.MaxValue / scale);
        return Math.Floor(Math.Clamp(value, -limit, limit) * scale) / scale;
    }

    // The column holds no number like the value: none is equal, and below it are those up to its floor.
    private static Condition Beside(ColumnFilter filter, Comparison comparison, decimal floor, QueryValues values)
    {
        if (comparison is Comparison.Equal or Comparison.NotEqual) return Unheld(comparison, values);
        var beside = comparison is Comparison.Less or Comparison.LessOrEqual ? Comparison.LessOrEqual : Comparison.Greater;
        return new ColumnCondition(filter.Column, beside, values.Note($"{beside}?").Add(filter.ToColumn(floor)));
    }

    // No row holds the value, nor contains it.
    private static Condition Unheld(Comparison comparison, QueryValues values)
    {
        values.Note("unheld");
        return comparison is Comparison.Equal or Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith ? new AnyOf([]) : new AllOf([]);
    }

    // SQL Server holds texts equal that differ in spaces at the end: no text of the dataset has any.
    private static string Folded(Comparison comparison, string key) => comparison switch
    {
        Comparison.Equal or Comparison.NotEqual => key.TrimEnd(' '),
        Comparison.StartsWith or Comparison.NotStartsWith => SearchKey.Boundary + key,
        Comparison.EndsWith or Comparison.NotEndsWith => key + SearchKey.Boundary,
        _ => key,
    };

    // Codes have no folded column of their own: they are plain ASCII, which both databases fold alike.
    private static LambdaExpression Comparable(ColumnFilter filter) => filter is { IsText: true, Folded: false }
        ? Expression.Lambda(Expression.Call(filter.Column.Body, nameof(string.ToLower), null), filter.Column.Parameters)
        : filter.Column;
}
