using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Transverse.Api.Http;

/// <summary>The two media types of answers, and the choice between them by the request's <c>Accept</c>.</summary>
internal sealed record ResponseFormat
{
    /// <summary>The media type of the GraphQL over HTTP draft: the status code says whether the request was executed.</summary>
    public static readonly ResponseFormat GraphQL = new("application/graphql-response+json", StatusCodes.Status400BadRequest);

    /// <summary>Plain JSON, for older clients: 200 whenever the request could be read.</summary>
    public static readonly ResponseFormat Json = new("application/json", StatusCodes.Status200OK);

    private readonly string _mediaType;

    private ResponseFormat(string mediaType, int refused) => (_mediaType, RefusedStatus) = (mediaType, refused);

    /// <summary>The value of <c>Content-Type</c>.</summary>
    public string ContentType => $"{_mediaType}; charset=utf-8";

    /// <summary>The status of a request that was understood and then refused, such as an invalid document.</summary>
    public int RefusedStatus { get; }

    /// <summary>Chooses the format: the highest quality wins, then the GraphQL type.</summary>
    /// <param name="headers">The request's headers.</param>
    /// <param name="unreadable">Whether <c>Accept</c> could not be read at all.</param>
    /// <returns>Null when the client accepts neither.</returns>
    public static ResponseFormat? Negotiate(RequestHeaders headers, out bool unreadable)
    {
        var raw = headers.Headers.Accept;
        unreadable = false;
        if (raw.Count == 0 || raw.All(string.IsNullOrWhiteSpace)) return GraphQL;
        if (!MediaTypeHeaderValue.TryParseList(raw, out var accepted))
        {
            unreadable = true;
            return null;
        }

        var (graphQL, json) = (Quality(accepted, GraphQL._mediaType), Quality(accepted, Json._mediaType));
        if (graphQL == 0 && json == 0) return null;
        return graphQL >= json ? GraphQL : Json;
    }

    // The most specific range that names a type decides about it (RFC 9110, 12.5.1).
    private static double Quality(IList<MediaTypeHeaderValue> accepted, string mediaType)
    {
        var best = (Specificity: -1, Quality: 0d);
        foreach (var range in accepted)
        {
            var specificity = range.MatchesAllTypes ? 0
                : range.MatchesAllSubTypes && mediaType.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) ? 1
                : range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase) ? 2
                : -1;
            if (specificity > best.Specificity) best = (specificity, range.Quality ?? 1);
        }

        return best.Specificity < 0 ? 0 : best.Quality;
    }
}
