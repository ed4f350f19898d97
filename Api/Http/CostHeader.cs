using Transverse.GraphQL.Execution.Cost;

namespace Transverse.Api.Http;

/// <summary>The header by which a client asks what its operation costs, as HotChocolate reads it.</summary>
internal static class CostHeader
{
    /// <summary>The header's name.</summary>
    public const string Name = "GraphQL-Cost";

    /// <summary>What the client asks for; any other value than <c>report</c> and <c>validate</c> asks for nothing.</summary>
    public static CostMode Read(IHeaderDictionary headers) => headers[Name].ToString() switch
    {
        var value when value.Equals("report", StringComparison.OrdinalIgnoreCase) => CostMode.Report,
        var value when value.Equals("validate", StringComparison.OrdinalIgnoreCase) => CostMode.Validate,
        _ => CostMode.Enforce,
    };
}
