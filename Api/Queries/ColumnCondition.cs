using System.Linq.Expressions;

namespace Transverse.Api.Queries;

/// <summary>
/// A column compared with a value. An absent value differs from every value and contains nothing, but is neither less nor greater:
/// this is spelled out, so that no database's own rules for NULL show through.
/// </summary>
/// <param name="Column">From the entity to the column.</param>
/// <param name="Comparison">How they are compared.</param>
/// <param name="Slot">The value's slot; null compares with absence.</param>
internal sealed record ColumnCondition(LambdaExpression Column, Comparison Comparison, int? Slot) : Condition
{
    private static readonly Expression Zero = Expression.Constant(0);

    public override Expression On(Expression entity)
    {
        var column = Column.On(entity);
        if (Slot is not { } index) return Absence(column);

        var value = Queries.Slot.Create(column.Type, index).Expression;
        return Comparison switch
        {
            Comparison.Equal => Expression.Equal(column, value),
            Comparison.NotEqual => Expression.NotEqual(column, value),
            Comparison.Less when IsTruth(column) => Truth(column, false, value),
            Comparison.Greater when IsTruth(column) => Truth(column, true, value),
            Comparison.Less => Ordered(column, value, Expression.LessThan),
            Comparison.LessOrEqual => Ordered(column, value, Expression.LessThanOrEqual),
            Comparison.Greater => Ordered(column, value, Expression.GreaterThan),
            Comparison.GreaterOrEqual => Ordered(column, value, Expression.GreaterThanOrEqual),
            Comparison.Contains => Text(column, nameof(string.Contains), value),
            Comparison.NotContains => NotText(column, nameof(string.Contains), value),
            Comparison.StartsWith => Text(column, nameof(string.StartsWith), value),
            Comparison.NotStartsWith => NotText(column, nameof(string.StartsWith), value),
            Comparison.EndsWith => Text(column, nameof(string.EndsWith), value),
            _ => NotText(column, nameof(string.EndsWith), value),
        };
    }

    private BinaryExpression Absence(Expression column)
    {
        // A column that is never absent has no null to compare with: lift it.
        var lifted = column.Type.IsValueType && Nullable.GetUnderlyingType(column.Type) is null
            ? Expression.Convert(column, typeof(Nullable<>).MakeGenericType(column.Type))
            : column;
        var nothing = Expression.Constant(null, lifted.Type);
        return Comparison == Comparison.Equal ? Expression.Equal(lifted, nothing) : Expression.NotEqual(lifted, nothing);
    }

    private static BinaryExpression Ordered(Expression column, Expression value, Func<Expression, Expression, BinaryExpression> compare)
    {
        var type = Nullable.GetUnderlyingType(column.Type) ?? column.Type;
        if (type == typeof(string)) return compare(Expression.Call(typeof(string), nameof(string.Compare), null, column, value), Zero);

        // Enums compare as what the database holds: EF Core looks through the conversion.
        return type.IsEnum ? compare(Expression.Convert(column, typeof(int?)), Expression.Convert(value, typeof(int?))) : compare(column, value);
    }

    // No database compares truth values by an operator: the column holds the extreme, and not the value.
    private static BinaryExpression Truth(Expression column, bool extreme, Expression value) =>
        Expression.AndAlso(Expression.Equal(column, Expression.Constant(extreme, column.Type)), Expression.NotEqual(column, value));

    private static bool IsTruth(Expression column) => (Nullable.GetUnderlyingType(column.Type) ?? column.Type) == typeof(bool);

    private static MethodCallExpression Text(Expression column, string method, Expression value) =>
        Expression.Call(column, typeof(string).GetMethod(method, [typeof(string)])!, value);

    private static BinaryExpression NotText(Expression column, string method, Expression value) =>
        Expression.OrElse(Expression.Equal(column, Expression.Constant(null, typeof(string))), Expression.Not(Text(column, method, value)));
}
