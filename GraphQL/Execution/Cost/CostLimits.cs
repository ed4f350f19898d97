using System.Globalization;
using Transverse.GraphQL.Errors;

namespace Transverse.GraphQL.Execution.Cost;

/// <summary>How expensive an operation may be; one beyond is refused with code <c>HC0047</c>.</summary>
public sealed record CostLimits
{
    /// <summary>The greatest field cost.</summary>
    public int MaxFieldCost { get; init; } = 1_000;

    /// <summary>The greatest type cost.</summary>
    public int MaxTypeCost { get; init; } = 1_000;

    /// <summary>The refusal of a cost beyond the limits; null when it is within them.</summary>
    internal GraphQLError? Refuse(OperationCost cost)
    {
        if (cost.FieldCost > MaxFieldCost) return Refusal("field", cost.FieldCost, MaxFieldCost);
        return cost.TypeCost > MaxTypeCost ? Refusal("type", cost.TypeCost, MaxTypeCost) : null;
    }

    private static GraphQLError Refusal(string kind, double cost, double limit)
    {
        var message = string.Create(
            CultureInfo.InvariantCulture, $"The operation has a {kind} cost of {cost:N0}, and the limit is {limit:N0}: ask for smaller pages or fewer fields.");
        var name = kind == "field" ? "Field" : "Type";
        return new GraphQLError(message)
        {
            Extensions = new Dictionary<string, object?> { ["code"] = "HC0047", [$"{kind}Cost"] = cost, [$"max{name}Cost"] = limit },
        };
    }
}
