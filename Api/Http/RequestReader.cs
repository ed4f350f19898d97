using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Transverse.GraphQL.Errors;

namespace Transverse.Api.Http;

/// <summary>Reads a GraphQL request out of an HTTP request.</summary>
internal static class RequestReader
{
    /// <summary>How long a body may be.</summary>
    public const int MaximumBodyLength = 1_000_000;

    /// <summary>How many characters a document may have.</summary>
    public const int MaximumDocumentLength = 100_000;

    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 64 };

    /// <summary>From the body of a POST.</summary>
    /// <exception cref="GraphQLException">The body can't be read.</exception>
    public static async ValueTask<OperationRequest> FromBodyAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MaximumBodyLength) throw TooLong();
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null;
        try
        {
            // The variables are parts of the document: it lives as long as the answer.
            var document = await JsonDocument.ParseAsync(new LimitedStream(http.Request.Body, MaximumBodyLength, TooLong), JsonOptions, http.RequestAborted);
            http.Response.RegisterForDispose(document);
            return From(document.RootElement);
        }
        catch (JsonException problem)
        {
            var place = problem.LineNumber is { } line ? $" (line {line + 1}, byte {problem.BytePositionInLine + 1})" : "";
            throw new GraphQLException($"The body is not valid JSON{place}: send an object with a member \"query\".", "HC0012");
        }
        catch (InvalidOperationException)
        {
            // Text is only decoded when it is read.
            throw new GraphQLException("The body holds text that is not valid Unicode: send UTF-8, and surrogates in pairs.", "HC0012");
        }
    }

    /// <summary>From the query string of a GET.</summary>
    /// <exception cref="GraphQLException">A parameter can't be read.</exception>
    public static ValueTask<OperationRequest> FromQuery(HttpContext http)
    {
        var query = http.Request.Query;
        return ValueTask.FromResult(new OperationRequest
        {
            Document = Document(Single(query, "query")),
            Id = Single(query, "id") ?? Single(query, "documentId"),
            Hash = HashIn(Object("extensions", Json(query, "extensions"))),
            OperationName = Single(query, "operationName"),
            Variables = Object("variables", Json(query, "variables")),
            QueriesOnly = true,
        });
    }

    /// <summary>From a request to the address of a stored operation, which says the operation; the rest comes as in any other request.</summary>
    /// <param name="read">Reads the rest.</param>
    public static Func<HttpContext, ValueTask<OperationRequest>> OfAddress(Func<HttpContext, ValueTask<OperationRequest>> read) => async http =>
    {
        var rest = await read(http);
        return rest with
        {
            Document = null,
            Id = (string?)http.GetRouteValue("id"),
            Hash = null,
            OperationName = (string?)http.GetRouteValue("operationName") ?? rest.OperationName,
        };
    };

    /// <summary>What a multipart form gets: nothing can be uploaded to a read-only API.</summary>
    /// <exception cref="GraphQLException">Always.</exception>
    public static ValueTask<OperationRequest> RefuseUpload(HttpContext http) =>
        throw new GraphQLException("Uploads are not supported: send the request as application/json.", "UPLOAD_NOT_SUPPORTED");

    private static OperationRequest From(JsonElement body)
    {
        if (body.ValueKind == JsonValueKind.Array) throw Invalid("Batching is switched off: send one operation in each request.");
        if (body.ValueKind != JsonValueKind.Object) throw Invalid("The body must be a JSON object with a member \"query\".");
        return new OperationRequest
        {
            Document = Document(Text(body, "query")),
            Id = Text(body, "id") ?? Text(body, "documentId"),
            Hash = HashIn(Object("extensions", Member(body, "extensions"))),
            OperationName = Text(body, "operationName"),
            Variables = Object("variables", Member(body, "variables")),
        };
    }

    private static string? Document(string? text) => text is { Length: > MaximumDocumentLength }
        ? throw new GraphQLException($"The document is longer than {MaximumDocumentLength:N0} characters: ask for less at once.", "LIMIT_LENGTH")
        : text;

    /// <summary>The hash of an automatic persisted query; null for other requests.</summary>
    private static string? HashIn(JsonElement extensions) =>
        extensions.ValueKind == JsonValueKind.Object && Object("extensions.persistedQuery", Member(extensions, "persistedQuery")) is { ValueKind: JsonValueKind.Object } persisted
            ? Text(persisted, "sha256Hash")
            : null;

    private static string? Single(IQueryCollection query, string name) => query[name] is [{ Length: > 0 } value] ? value : null;

    private static JsonElement Json(IQueryCollection query, string name)
    {
        if (Single(query, name) is not { } text) return default;
        try
        {
            using var json = JsonDocument.Parse(text, JsonOptions);
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new GraphQLException($"The parameter \"{name}\" is not valid JSON: send an object.", "HC0012");
        }
    }

    private static string? Text(JsonElement body, string name) => Member(body, name) switch
    {
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Invalid($"The member \"{name}\" must be a string."),
    };

    private static JsonElement Object(string name, JsonElement value) =>
        value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object
            ? value
            : throw Invalid($"\"{name}\" must be a JSON object.");

    private static JsonElement Member(JsonElement body, string name) => body.TryGetProperty(name, out var value) ? value : default;

    private static GraphQLException Invalid(string message) => new(message, "HC0009");

    private static GraphQLException TooLong() =>
        new($"The body is longer than {MaximumBodyLength:N0} bytes: send a shorter document or shorter variables.", "HC0010");
}
