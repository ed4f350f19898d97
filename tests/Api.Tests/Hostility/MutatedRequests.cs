using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Transverse.Api.Tests.Hostility;

/// <summary>Requests that were right before a <see cref="Mutator"/> met them.</summary>
/// <param name="mutator">What spoils them.</param>
internal sealed class MutatedRequests(Mutator mutator)
{
    private static readonly string[] Documents =
    [
        "{ __typename }",
        "query Q($text: String, $first: Int = 3) { actors(first: $first, where: { name: { contains: $text } }, order: [{ name: ASC }]) { totalCount nodes { slug name aliases { name } } pageInfo { endCursor } } }",
        "{ commitmentByCode(plan: \"casvp-2018\", code: \"A8\") { ...Facts children(first: 5) { edges { cursor node { ...Facts } } } } } fragment Facts on Commitment { code title citations { firstLine lastLine } }",
        "query ($id: ID!) { node(id: $id) { id ... on Funding { amount @include(if: true) funder { name } parts { amount } } } }",
        "{ fundings(where: { and: [{ amount: { gte: 1000.5 } }, { or: [{ year: { eq: 2021 } }, { year: { eq: null } }] }] }, last: 4) { nodes { amount label } } }",
        "{ __schema { types { name fields(includeDeprecated: true) { name args { name type { name ofType { name } } } } } } }",
    ];

    private static readonly string[] Variables =
        ["""{"text":"réfugié","first":2}""", """{"id":"RnVuZGluZzpibGV1LTE="}""", "{}", """{"text":null}"""];

    private static readonly string[] Addresses =
    [
        "/graphql?query=%7B__typename%7D", "/graphql?query=%7Bplans%7Bnodes%7Bcode%7D%7D%7D&variables=%7B%7D&operationName=Q", "/graphql?id=0a1b2c&variables=%7B%22a%22%3A1%7D", "/graphql?sdl&types=Actor,Plan",
        "/graphql/schema.graphql", "/exports/fundings.csv?where=%7B%22year%22%3A%7B%22eq%22%3A2021%7D%7D&order=%5B%7B%22amount%22%3A%22DESC%22%7D%5D", "/exports/actors.jsonl?fields=slug,name", "/exports/commitments.xlsx", "/actions/1.a.3", "/assets/index.js",
    ];

    private static readonly string[] Headers =
    [
        "Accept: application/graphql-response+json", "Accept: application/json;q=0.5, */*;q=0", "Content-Type: application/json; charset=utf-8", "GraphQL-Cost: report", "If-None-Match: \"abc\", W/\"d\"", "Origin: https://example.org",
        "X-Forwarded-For: 10.0.0.1, 10.0.0.2", "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "Accept-Encoding: br, gzip", "Range: bytes=0-10",
    ];

    /// <summary>The kinds of damage.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["bytes", "JSON", "GraphQL", "variables", "headers", "addresses"];

    /// <summary>One spoiled request.</summary>
    public HttpRequestMessage Next(string kind) => kind switch
    {
        "bytes" => Post(mutator.Spoil(Encoding.UTF8.GetBytes(Body()))),
        "JSON" => Post(Encoding.UTF8.GetBytes(mutator.Spoil(Body(), Variables))),
        "GraphQL" => Post(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query = mutator.Spoil(mutator.Pick(Documents), Documents) }))),
        "variables" => Post(Encoding.UTF8.GetBytes($$"""{"query":{{JsonSerializer.Serialize(mutator.Pick(Documents))}},"variables":{{mutator.Spoil(mutator.Pick(Variables), Variables)}}}""")),
        "headers" => WithHeader(Post(Encoding.UTF8.GetBytes(Body())), mutator.Spoil(mutator.Pick(Headers), Headers)),
        _ => new HttpRequestMessage(HttpMethod.Get, Address(mutator.Spoil(mutator.Pick(Addresses), Addresses))),
    };

    private string Body() => $$"""{"query":{{JsonSerializer.Serialize(mutator.Pick(Documents))}},"variables":{{mutator.Pick(Variables)}},"operationName":null}""";

    private static HttpRequestMessage Post(byte[] body) => new(HttpMethod.Post, "/graphql")
    {
        Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
    };

    // The client refuses to send line ends and other controls inside a header: no server ever sees them there.
    private static HttpRequestMessage WithHeader(HttpRequestMessage request, string header)
    {
        var text = string.Concat(header.Where(sign => sign is >= ' ' and < '\u007f'));
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return request;
        var (name, value) = (text[..colon].Trim(), text[(colon + 1)..].Trim());
        if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content!.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    // Two slashes would name another host, what follows # never leaves the client, and Kestrel ends the connection of an address beyond 8 KB: a sign takes up to nine bytes.
    private static Uri Address(string spoiled) =>
        new($"/{spoiled[..Math.Min(spoiled.Length, 800)].TrimStart('/', '\\').Replace("#", "%23", StringComparison.Ordinal)}", UriKind.Relative);
}
