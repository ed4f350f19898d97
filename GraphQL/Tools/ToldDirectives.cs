using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tools;

/// <summary>
/// The applications of <c>@deprecated</c>, <c>@specifiedBy</c> and <c>@oneOf</c> in a document, which a schema tells by properties.
/// One that is malformed, repeated or out of place stays among the applied directives, where schema validation finds it.
/// </summary>
internal static class ToldDirectives
{
    public static string? DeprecationReason(IEnumerable<DirectiveNode> directives) => directives.FirstOrDefault(IsDeprecated) switch
    {
        null => null,
        { Arguments: [{ Value: StringValueNode reason }] } => reason.Value,
        _ => SpecifiedDirectives.DefaultDeprecationReason,
    };

    public static string? SpecifiedByUrl(IEnumerable<DirectiveNode> directives) =>
        (directives.FirstOrDefault(IsSpecifiedBy)?.Arguments[0].Value as StringValueNode)?.Value;

    public static bool IsOneOf(IEnumerable<DirectiveNode> directives) => directives.Any(IsOneOf);

    /// <summary>The directives that no property of the element tells.</summary>
    public static IEnumerable<DirectiveNode> Without(object element, IReadOnlyList<DirectiveNode> directives)
    {
        var told = element switch
        {
            MemberDefinition => directives.FirstOrDefault(IsDeprecated),
            ScalarType => directives.FirstOrDefault(IsSpecifiedBy),
            InputObjectType => directives.FirstOrDefault(IsOneOf),
            _ => null,
        };
        return directives.Where(directive => directive != told);
    }

    private static bool IsDeprecated(DirectiveNode directive) =>
        directive is { Name.Value: "deprecated", Arguments: [] or [{ Name.Value: "reason", Value: StringValueNode }] };

    private static bool IsSpecifiedBy(DirectiveNode directive) =>
        directive is { Name.Value: "specifiedBy", Arguments: [{ Name.Value: "url", Value: StringValueNode }] };

    private static bool IsOneOf(DirectiveNode directive) => directive is { Name.Value: "oneOf", Arguments: [] };
}
