using System.Linq.Expressions;
using System.Text.Json;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Groups;

/// <summary>
/// Given groups as one bound parameter: their keys are compared with those of rows. An absent part of a key is compared as a value that no
/// row has, so that a database may look groups up instead of trying one after the other.
/// </summary>
internal static class CellKeys
{
    private const int NoNumber = -1;
    private const string NoText = "";

    /// <summary>The groups whose rows are wanted.</summary>
    public static Expression Wanted(TransverseContext context) => context.CellsFrom("[]").Where(cell => cell.Cell >= 0).Expression;

    /// <summary>The groups whose rows are not wanted.</summary>
    public static Expression Unwanted(TransverseContext context) => context.CellsFrom("[]").Where(cell => cell.Cell < 0).Expression;

    /// <summary>The key of a row.</summary>
    public static Expression OfRow(Facts facts, IReadOnlyList<Dimension> by) => Joined(by.Select(dimension => Comparable(facts.KeyOf(dimension))));

    /// <summary>The key of a row's record, and the row's own in some dimensions.</summary>
    public static Expression OfRecord(Facts facts, IReadOnlyList<Dimension> by) => Joined([facts.RecordKey, .. by.Select(dimension => Comparable(facts.KeyOf(dimension)))]);

    /// <summary>The key of a group.</summary>
    public static Expression OfCell(Expression cell, IReadOnlyList<Dimension> by) =>
        Joined(by.Select((dimension, index) => Expression.Property(cell, $"{(IsNumber(dimension) ? "Number" : "Text")}{index + 1}")));

    /// <summary>The parameter: wanted groups are numbered from 0, the others are not told apart.</summary>
    public static string Json(IReadOnlyList<Group> wanted, IReadOnlyList<Group> unwanted) =>
        JsonSerializer.Serialize(wanted.Select((group, index) => Json(group, index)).Concat(unwanted.Select(group => Json(group, -1))));

    private static object[] Json(Group group, int cell)
    {
        object[] row = [cell, 0, 0, 0, 0, NoText, NoText, NoText, NoText];
        for (var index = 0; index < group.Block.By.Count; index++)
        {
            var isNumber = IsNumber(group.Block.By[index]);
            row[index + (isNumber ? 1 : 1 + Dimension.MaximumCount)] = group.Keys[index] ?? (isNumber ? NoNumber : NoText);
        }

        return row;
    }

    private static Expression Joined(IEnumerable<Expression> parts) => parts.ToList() is [var only] ? only : TupleType.Of([.. parts]);

    // An enum is stored by its name: the way over an object keeps it as the database has it.
    private static BinaryExpression Comparable(Expression key) =>
        key.Type == typeof(int?) ? Expression.Coalesce(key, Expression.Constant(NoNumber))
        : Expression.Coalesce(
            key.Type == typeof(string) ? key : Expression.Convert(Expression.Convert(key, typeof(object)), typeof(string)),
            Expression.Constant(NoText));

    private static bool IsNumber(Dimension dimension) => (System.Nullable.GetUnderlyingType(dimension.Key.ReturnType) ?? dimension.Key.ReturnType) == typeof(int);
}
