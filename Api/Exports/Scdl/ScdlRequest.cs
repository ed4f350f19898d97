using System.Text.Json.Nodes;
using Transverse.GraphQL.Errors;

namespace Transverse.Api.Exports.Scdl;

/// <summary>What an address of the SCDL asks for: grants, further narrowed by <c>where</c>.</summary>
internal static class ScdlRequest
{
    /// <summary>The name in addresses.</summary>
    public const string Name = "scdl";

    /// <summary>Reads the parameters of an address.</summary>
    /// <exception cref="GraphQLException">A parameter is unknown or can't be read.</exception>
    public static ExportRequest Read(ExportSource fundings, IQueryCollection query)
    {
        if (query.ContainsKey("fields")) throw new GraphQLException("The schema of the SCDL fixes the columns: leave \"fields\" out.", "EXPORT_PARAMETER_UNKNOWN");
        var request = ExportRequest.Read(fundings, query);
        var narrowed = (JsonObject)request.Arguments.DeepClone();
        narrowed["where"] = narrowed["where"] is { } where ? new JsonObject { ["and"] = new JsonArray(ScdlGrant.Filter, where.DeepClone()) } : ScdlGrant.Filter;
        return request with { Name = Name, Given = request.Arguments, Arguments = narrowed, Columns = ScdlGrant.Columns(fundings) };
    }
}
