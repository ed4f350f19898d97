using System.Text.Json;
using Transverse.GraphQL.Execution.Cost;

namespace Transverse.GraphQL;

/// <summary>One request: a document, which of its operations, and the variables.</summary>
/// <param name="Document">The document as UTF-8.</param>
public sealed record GraphQLRequest(ReadOnlyMemory<byte> Document)
{
    /// <summary>The operation to execute; null when the document holds one only.</summary>
    public string? OperationName { get; init; }

    /// <summary>Whether any operation but a query is refused (code <c>OPERATION_NOT_ALLOWED</c>), as HTTP demands of GET.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Whether the cost is reported, and whether the operation is executed at all.</summary>
    public CostMode Cost { get; init; }

    /// <summary>The raw variables, a JSON object; undefined or null when there are none.</summary>
    public JsonElement Variables { get; init; }
}
