using System.Text;
using Transverse.GraphQL.Errors;

namespace Transverse.GraphQL.Language;

/// <summary>
/// A recursive descent parser with one token in hand: one method per production of the grammar (Spec 2.2 to 2.13, 3).
/// It is a mutable value, so productions take it by reference.
/// </summary>
internal ref partial struct Parser
{
    private readonly ParserOptions _options;
    private Lexer _lexer;
    private Token _token;
    private int _previousEnd;
    private int _tokens;
    private int _fields;
    private int _depth;

    public Parser(ReadOnlySpan<byte> source, ParserOptions options)
    {
        _options = options;
        _lexer = new Lexer(source);
        Advance();
    }

    /// <summary>A production of the grammar.</summary>
    public delegate T Production<out T>(scoped ref Parser parser);

    /// <summary>Parses a source that is one production and nothing else.</summary>
    public T ParseWhole<T>(Production<T> production)
    {
        var node = production(ref this);
        Expect(TokenKind.EndOfFile);
        return node;
    }

    /// <summary>Name (Spec 2.1.9).</summary>
    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(NameTable.Get(_lexer.Text(token)), token.Location);
    }

    /// <summary>`open` Production+ `close`.</summary>
    private T[] ParseMany<T>(TokenKind open, Production<T> production, TokenKind close)
    {
        Expect(open);
        var nodes = new List<T>();
        do
            nodes.Add(production(ref this));
        while (!Skip(close));
        return [.. nodes];
    }

    /// <summary>The same, or nothing at all: an empty list.</summary>
    private T[] ParseOptionalMany<T>(TokenKind open, Production<T> production, TokenKind close) =>
        _token.Kind == open ? ParseMany(open, production, close) : [];

    /// <summary>`open` Production* `close`.</summary>
    private T[] ParseAny<T>(TokenKind open, Production<T> production, TokenKind close)
    {
        Expect(open);
        var nodes = new List<T>();
        while (!Skip(close)) nodes.Add(production(ref this));
        return [.. nodes];
    }

    /// <summary>`delimiter`? Production, then `delimiter` Production any number of times.</summary>
    private T[] ParseDelimited<T>(TokenKind delimiter, Production<T> production)
    {
        Skip(delimiter);
        var nodes = new List<T>();
        do
            nodes.Add(production(ref this));
        while (Skip(delimiter));
        return [.. nodes];
    }

    private void Advance()
    {
        _previousEnd = _token.Location.End;
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
            throw Limit($"it has more than {_options.MaxTokens} tokens (MaxTokens)", "LIMIT_TOKENS");
    }

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind) throw Expected(Token.Describe(kind));
        Advance();
        return token;
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind) return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
            throw Expected($"\"{Encoding.ASCII.GetString(keyword)}\"");
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsKeyword(_token, keyword)) return false;
        Advance();
        return true;
    }

    private readonly bool IsKeyword(Token token, ReadOnlySpan<byte> keyword) =>
        token.Kind == TokenKind.Name && _lexer.Text(token).SequenceEqual(keyword);

    /// <summary>From the start of a token to the end of the last token read.</summary>
    private readonly Location From(Token start) => start.Location with { End = _previousEnd };

    private void Enter()
    {
        if (++_depth > _options.MaxDepth)
            throw Limit($"it nests deeper than {_options.MaxDepth} (MaxDepth)", "LIMIT_DEPTH");
    }

    private void Leave() => _depth--;

    private readonly GraphQLException Expected(string what) => Error(_token, $"expected {what}, found {Describe(_token)}");

    private readonly GraphQLException Unexpected(Token token) => Error(token, $"unexpected {Describe(token)}");

    private readonly GraphQLException Limit(string description, string code) => SyntaxError.Limit(_token.Location, description, code);

    private static GraphQLException Error(Token token, string description) =>
        SyntaxError.At(token.Location.Line, token.Location.Column, description);

    private readonly string Describe(Token token) => token.Kind switch
    {
        TokenKind.Name => $"name \"{Shorten(_lexer.Text(token))}\"",
        TokenKind.Int or TokenKind.Float => $"number {Shorten(_lexer.Text(token))}",
        var kind => Token.Describe(kind),
    };

    private static string Shorten(ReadOnlySpan<byte> text) =>
        text.Length > 60 ? Encoding.ASCII.GetString(text[..60]) + "…" : Encoding.ASCII.GetString(text);
}
