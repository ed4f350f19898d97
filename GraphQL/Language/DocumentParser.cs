using System.Text;
using System.Text.Unicode;
using Transverse.GraphQL.Errors;

namespace Transverse.GraphQL.Language;

/// <summary>From source text to syntax tree (Spec 2), September 2025 edition.</summary>
public static class DocumentParser
{
    /// <summary>Parses a document: executable definitions, type system definitions, or both.</summary>
    /// <param name="source">The document as UTF-8.</param>
    /// <param name="options">The limits; null for <see cref="ParserOptions.Default"/>.</param>
    /// <exception cref="GraphQLException">
    /// The source breaks the grammar (code <c>HC0014</c>) or a limit (its own code): one error with one location.
    /// </exception>
    public static DocumentNode Parse(ReadOnlyMemory<byte> source, ParserOptions? options = null) =>
        new Parser(source.Span, options ?? ParserOptions.Default).ParseDocument();

    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte}, ParserOptions?)"/>
    /// <param name="source">The document as text.</param>
    /// <param name="options">The limits; null for <see cref="ParserOptions.Default"/>.</param>
    public static DocumentNode Parse(string source, ParserOptions? options = null) => Parse(Encode(source), options);

    /// <summary>Parses a value, which may hold variables: <c>{ first: 10, after: $cursor }</c>.</summary>
    /// <exception cref="GraphQLException">The text is not one value.</exception>
    public static ValueNode ParseValue(string source) =>
        new Parser(Encode(source).Span, ParserOptions.Default).ParseWhole(static (scoped ref parser) => parser.ParseValue(isConst: false));

    /// <summary>Parses a type reference: <c>[Int!]</c>.</summary>
    /// <exception cref="GraphQLException">The text is not one type.</exception>
    public static TypeNode ParseType(string source) =>
        new Parser(Encode(source).Span, ParserOptions.Default).ParseWhole(static (scoped ref parser) => parser.ParseType());

    /// <summary>
    /// A string may hold half a surrogate pair, which is no source character (Spec 2.1): the source is cut there and
    /// closed with a byte that UTF-8 never has, so that the lexer reports the place.
    /// </summary>
    private static ReadOnlyMemory<byte> Encode(string source)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(source.Length)];
        Utf8.FromUtf16(source, bytes, out var read, out var written, replaceInvalidSequences: false);
        if (read < source.Length) bytes[written++] = 0xFF;
        return bytes.AsMemory(0, written);
    }
}
