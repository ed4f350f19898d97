namespace Transverse.GraphQL.Language;

/// <summary>A lexical token: its kind and place. Its text stays in the source until someone asks for it.</summary>
internal readonly record struct Token(TokenKind Kind, Location Location)
{
    /// <summary>Whether the token can be a description.</summary>
    public bool IsString => Kind is TokenKind.String or TokenKind.BlockString;

    /// <summary>How an error message names a kind of token.</summary>
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "the end of the document",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenLeft => "\"(\"",
        TokenKind.ParenRight => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equal => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketLeft => "\"[\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceRight => "\"}\"",
        TokenKind.Name => "a name",
        TokenKind.Int or TokenKind.Float => "a number",
        _ => "a string",
    };
}
