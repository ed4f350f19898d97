namespace Transverse.GraphQL.Execution.Cost;

/// <summary>What happens with the cost of a request, besides that one beyond the limits is refused.</summary>
public enum CostMode
{
    /// <summary>Nothing.</summary>
    Enforce,

    /// <summary>The answer reports it in <c>extensions.operationCost</c>.</summary>
    Report,

    /// <summary>It is reported, and the request is not executed.</summary>
    Validate,
}
