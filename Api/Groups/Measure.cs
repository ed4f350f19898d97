using System.Linq.Expressions;

namespace Transverse.Api.Groups;

/// <summary>A value of the records of a type that groups are measured by.</summary>
/// <param name="name">Its field of the measures.</param>
/// <param name="description">What it means.</param>
/// <param name="value">From the record to a whole number; null when the record has none.</param>
/// <param name="scale">How many of the number's units make one of the field's: 100 for cents; null for keys, which are only counted.</param>
internal sealed class Measure(string name, string description, LambdaExpression value, long? scale)
{
    /// <summary>Its field.</summary>
    public string Name => name;

    /// <summary>What it means.</summary>
    public string Description => description;

    /// <summary>From the record to a whole number.</summary>
    public LambdaExpression Value => value;

    /// <summary>How many of the number's units make one of the field's; null for keys.</summary>
    public long? Scale => scale;

    /// <summary>The list among whose items the value is divided, and an item's part; null when it never is.</summary>
    public (Unfolding Unfolding, LambdaExpression Part)? Share { get; private set; }

    /// <summary>What must be one and the same within a group for its values to be compared.</summary>
    public IReadOnlyList<LambdaExpression> Alike { get; private set; } = [];

    /// <summary>What must be so of every record of a group for its values to be added; null when they always may.</summary>
    public LambdaExpression? Summable { get; private set; }

    /// <summary>Divides the value among the items of a list, when a dimension unfolds it.</summary>
    public Measure SharedBy<TItem>(Unfolding unfolding, Expression<Func<TItem, long>> part)
    {
        Share = (unfolding, part);
        return this;
    }

    /// <summary>Compares and adds only within groups where these are one and the same.</summary>
    public Measure OnlyAmong<T>(params Expression<Func<T, object>>[] alike)
    {
        Alike = [.. alike.Select(Unboxed)];
        return this;
    }

    /// <summary>Adds only records that meet a condition.</summary>
    public Measure SummedOnlyWhere<T>(Expression<Func<T, bool>> condition)
    {
        Summable = condition;
        return this;
    }

    private static LambdaExpression Unboxed<T>(Expression<Func<T, object>> path) =>
        path.Body is UnaryExpression { NodeType: ExpressionType.Convert } box ? Expression.Lambda(box.Operand, path.Parameters) : path;

    /// <summary>The number of a database as the field shows it.</summary>
    public decimal Shown(long number) => (decimal)number / Scale!.Value;
}
