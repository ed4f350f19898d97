using System.Linq.Expressions;
using System.Reflection;
using Transverse.Domain.Text;

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
    private static readonly Expression Boundary = Expression.Constant(SearchKey.Boundary);
    private static readonly MethodInfo Concat = typeof(string).GetMethod(nameof(string.Concat), [typeof(string), typeof(string)])!;

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
            Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith => Expression.AndAlso(Present(column), Contains(column, value)),
            _ => Expression.OrElse(Expression.Not(Present(column)), Expression.Not(Contains(column, value))),
        };
    }

    // What is absent is neither less nor greater, so the opposite holds of it: NOT of the database would leave it out.
    public override Expression Not(Expression entity) =>
        Slot is not null && Comparison is Comparison.Less or Comparison.LessOrEqual or Comparison.Greater or Comparison.GreaterOrEqual
            ? Expression.OrElse(Absent(Column.On(entity)), base.Not(entity))
            : base.Not(entity);

    private BinaryExpression Absence(Expression column)
    {
        var absent = Absent(column);
        return Comparison == Comparison.Equal ? absent : Expression.NotEqual(absent.Left, absent.Right);
    }

    // A column that is never absent has no null to compare with: lift it.
    private static BinaryExpression Absent(Expression column)
    {
        var lifted = column.Type.IsValueType && Nullable.GetUnderlyingType(column.Type) is null
            ? Expression.Convert(column, typeof(Nullable<>).MakeGenericType(column.Type))
            : column;
        return Expression.Equal(lifted, Expression.Constant(null, lifted.Type));
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

    // The databases compare beginnings and ends each in its own way, and containment alike: what begins with a text contains it after the boundary.
    private MethodCallExpression Contains(Expression column, Expression value)
    {
        var marked = Comparison switch
        {
            Comparison.StartsWith or Comparison.NotStartsWith => Expression.Add(Boundary, column, Concat),
            Comparison.EndsWith or Comparison.NotEndsWith => Expression.Add(column, Boundary, Concat),
            _ => column,
        };
        return Expression.Call(marked, typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!, value);
    }

    private static BinaryExpression Present(Expression column) => Expression.NotEqual(column, Expression.Constant(null, typeof(string)));
}
