namespace Transverse.GraphQL.Language;

/// <summary>How much of a document the parser accepts. It stops at the first thing beyond a limit, without reading on.</summary>
public sealed record ParserOptions
{
    /// <summary>No limits but a depth that leaves the stack room.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The most tokens, punctuation included; null for no limit. Error code <c>LIMIT_TOKENS</c>.</summary>
    public int? MaxTokens { get; init; }

    /// <summary>
    /// The most selection sets, lists and input objects inside one another. It guards the stack of everything that
    /// walks the tree, so there is always one. Error code <c>LIMIT_DEPTH</c>.
    /// </summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>The most directives at one place; null for no limit. Error code <c>LIMIT_DIRECTIVES</c>.</summary>
    public int? MaxDirectivesPerLocation { get; init; }

    /// <summary>The most selected fields in the document; null for no limit. Error code <c>LIMIT_FIELDS</c>.</summary>
    public int? MaxFields { get; init; }
}
