using System.Linq.Expressions;

namespace Transverse.Api.Groups;

/// <summary>
/// What the records of a type add up to, computed at load: one row for all that agree in some of their members, which a row has under the same names.
/// </summary>
/// <param name="Row">The class of the rows.</param>
/// <param name="Count">From a row to how many records it stands for.</param>
/// <param name="Value">From a record to the number that is added up.</param>
/// <param name="Sum">From a row to the sum of these numbers.</param>
/// <param name="Least">From a row to the least of them.</param>
/// <param name="Greatest">From a row to the greatest of them.</param>
internal sealed record Totals(
    Type Row, LambdaExpression Count, LambdaExpression Value, LambdaExpression Sum, LambdaExpression Least, LambdaExpression Greatest);
