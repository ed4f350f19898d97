using System.Net.Http.Headers;
using System.Text;

namespace Transverse.Api.Tests.Http;

/// <summary>Requests as clients send them, and as they should not.</summary>
internal static class Requests
{
    public const string GraphQL = "application/graphql-response+json";

    public const string Json = "application/json";

    /// <summary>The smallest document that reads the database.</summary>
    public const string Themes = "{ themes { code } }";

    public static HttpRequestMessage Get(string query, string? accept = null) => Send(HttpMethod.Get, $"/graphql{query}", accept);

    public static HttpRequestMessage GetDocument(string document, string? accept = null) => Get($"?query={Uri.EscapeDataString(document)}", accept);

    public static HttpRequestMessage Send(HttpMethod method, string address, string? accept = null)
    {
        var request = new HttpRequestMessage(method, address);
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return request;
    }

    public static HttpRequestMessage Post(string body, string? contentType = Json, string? accept = null) => Post(Encoding.UTF8.GetBytes(body), contentType, accept);

    public static HttpRequestMessage Post(byte[] body, string? contentType = Json, string? accept = null)
    {
        var request = Send(HttpMethod.Post, "/graphql", accept);
        request.Content = new ByteArrayContent(body);
        if (contentType is not null) request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return request;
    }
}
