using System.Linq.Expressions;

namespace Transverse.Api.Queries;

/// <summary>A child together with its parent's key, in the query's own terms.</summary>
internal sealed record ParentChild<TChild>(int ParentKey, TChild Child)
{
    /// <summary>An expression that EF Core follows through its members.</summary>
    public static NewExpression New(Expression parentKey, Expression child) => Expression.New(
        typeof(ParentChild<TChild>).GetConstructors()[0],
        [parentKey, child],
        typeof(ParentChild<TChild>).GetProperty(nameof(ParentKey))!,
        typeof(ParentChild<TChild>).GetProperty(nameof(Child))!);
}
