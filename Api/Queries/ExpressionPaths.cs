using System.Linq.Expressions;

namespace Transverse.Api.Queries;

/// <summary>Puts the lambdas of declarations together.</summary>
internal static class ExpressionPaths
{
    /// <summary>The lambda's body with its parameter replaced by an expression.</summary>
    public static Expression On(this LambdaExpression path, Expression entity) => new Replacement(path.Parameters[0], entity).Visit(path.Body);

    /// <summary>The path that first follows one lambda and then another.</summary>
    public static LambdaExpression Then(this LambdaExpression first, LambdaExpression second) => Expression.Lambda(second.On(first.Body), first.Parameters);

    private sealed class Replacement(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }
}
