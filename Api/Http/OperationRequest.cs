using System.Text.Json;

namespace Transverse.Api.Http;

/// <summary>What a client sent: a document, or the name of one that the server knows.</summary>
internal sealed record OperationRequest
{
    /// <summary>The document; null when the client names a stored one.</summary>
    public string? Document { get; init; }

    /// <summary>The id of a stored document; null when the client gives none.</summary>
    public string? Id { get; init; }

    /// <summary>The SHA-256 of the document in hexadecimal, of an automatic persisted query; null for all others.</summary>
    public string? Hash { get; init; }

    /// <summary>The operation to execute; null when the document holds one only.</summary>
    public string? OperationName { get; init; }

    /// <summary>The raw variables.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Whether any operation but a query is refused, as HTTP demands of GET.</summary>
    public bool QueriesOnly { get; init; }
}
