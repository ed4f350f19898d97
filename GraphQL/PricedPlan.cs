using Transverse.GraphQL.Execution;
using Transverse.GraphQL.Execution.Cost;

namespace Transverse.GraphQL;

/// <summary>A plan with what it costs.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="FixedCost">Its cost; null when it depends on the variables of the request.</param>
internal sealed record PricedPlan(OperationPlan Plan, OperationCost? FixedCost);
