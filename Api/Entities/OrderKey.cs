using System.Linq.Expressions;

namespace Transverse.Api.Entities;

/// <summary>One column of an order.</summary>
/// <param name="Column">From the entity to the column.</param>
/// <param name="Descending">Whether the greatest comes first.</param>
internal sealed record OrderKey(LambdaExpression Column, bool Descending);
