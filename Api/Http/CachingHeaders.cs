using Microsoft.Net.Http.Headers;

namespace Transverse.Api.Http;

/// <summary>
/// The headers by which browsers and caches between keep an answer and ask whether it still holds. It may be kept, but not used without asking:
/// the data may change at any moment, and asking costs no execution.
/// </summary>
internal sealed class CachingHeaders
{
    private readonly EntityTagHeaderValue _tag;

    /// <summary>Names an answer.</summary>
    /// <param name="key">The key of the answer: it changes with the data, the build, the operation and the variables.</param>
    /// <param name="format">The format: another one is another representation, with a tag of its own.</param>
    public CachingHeaders(string key, ResponseFormat format) => _tag = new EntityTagHeaderValue($"\"{key}{(format == ResponseFormat.Json ? "-json" : "")}\"");

    /// <summary>Whether the client holds this very answer.</summary>
    public bool IsKnownTo(HttpRequest request) => request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(_tag, useStrongComparison: false));

    /// <summary>Tells the client to keep using what it holds.</summary>
    public void WriteNotModified(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        Write(response);
    }

    /// <summary>Writes the headers.</summary>
    public void Write(HttpResponse response)
    {
        response.GetTypedHeaders().ETag = _tag;
        response.Headers.CacheControl = "public, no-cache";
        response.Headers.Append(HeaderNames.Vary, $"{HeaderNames.Accept}, {CostHeader.Name}");
    }
}
