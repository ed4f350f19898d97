using System.Buffers;
using System.Text;
using Transverse.GraphQL.Errors;

namespace Transverse.GraphQL.Language;

/// <summary>
/// Cuts a UTF-8 source into tokens (Spec 2.1), September 2025 edition. It is a mutable value: a copy goes its own way.
/// </summary>
internal ref partial struct Lexer(ReadOnlySpan<byte> source)
{
    private static readonly SearchValues<byte> NameContinue =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789"u8);

    private readonly ReadOnlySpan<byte> _source = source;
    private int _position;
    private int _line = 1;

    /// <summary>
    /// The offset that would have column 0. It moves on with each byte that continues a code point, so that the
    /// difference to a position counts code points without looking at the line again.
    /// </summary>
    private int _lineOrigin = -1;

    private readonly int Column => _position - _lineOrigin;

    /// <summary>The source text of a token.</summary>
    public readonly ReadOnlySpan<byte> Text(Token token) => _source[token.Location.Start..token.Location.End];

    /// <summary>Reads the next token: at the end of the source, and ever after, <see cref="TokenKind.EndOfFile"/>.</summary>
    /// <exception cref="GraphQLException">The source goes on with something that is no token.</exception>
    public Token Next()
    {
        SkipIgnored();
        var (start, line, column) = (_position, _line, Column);
        var kind = ReadToken();
        return new Token(kind, new Location(start, _position, line, column));
    }

    /// <summary>Ignored :: UnicodeBOM, WhiteSpace, LineTerminator, Comment, Comma (Spec 2.1.7).</summary>
    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    SkipLineTerminator();
                    break;
                case (byte)'#':
                    while (_position < _source.Length && _source[_position] is not ((byte)'\n' or (byte)'\r'))
                        SkipCharacter();
                    break;
                case 0xEF when _source[_position..].StartsWith("\uFEFF"u8):
                    SkipCharacter();
                    break;
                default:
                    return;
            }
        }
    }

    private TokenKind ReadToken()
    {
        var first = Peek();
        switch (first)
        {
            case 0 when _position == _source.Length:
                return TokenKind.EndOfFile;
            case (byte)'!':
                return Punctuator(TokenKind.Bang);
            case (byte)'$':
                return Punctuator(TokenKind.Dollar);
            case (byte)'&':
                return Punctuator(TokenKind.Ampersand);
            case (byte)'(':
                return Punctuator(TokenKind.ParenLeft);
            case (byte)')':
                return Punctuator(TokenKind.ParenRight);
            case (byte)'.':
                return ReadSpread();
            case (byte)':':
                return Punctuator(TokenKind.Colon);
            case (byte)'=':
                return Punctuator(TokenKind.Equal);
            case (byte)'@':
                return Punctuator(TokenKind.At);
            case (byte)'[':
                return Punctuator(TokenKind.BracketLeft);
            case (byte)']':
                return Punctuator(TokenKind.BracketRight);
            case (byte)'{':
                return Punctuator(TokenKind.BraceLeft);
            case (byte)'|':
                return Punctuator(TokenKind.Pipe);
            case (byte)'}':
                return Punctuator(TokenKind.BraceRight);
            case (byte)'"':
                return ReadString();
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return ReadNumber();
            case var _ when IsNameStart(first):
                return ReadName();
            default:
                throw Error(first == '\'' ? "single quotes do not enclose strings, use double quotes" : $"unexpected {DescribeHere()}");
        }
    }

    private TokenKind Punctuator(TokenKind kind)
    {
        _position++;
        return kind;
    }

    private TokenKind ReadSpread()
    {
        if (!_source[_position..].StartsWith("..."u8))
            throw Error("a single or double dot is no token, a fragment is spread with \"...\" and a number starts with a digit");
        _position += 3;
        return TokenKind.Spread;
    }

    /// <summary>Name :: NameStart NameContinue* [lookahead != NameContinue] (Spec 2.1.9).</summary>
    private TokenKind ReadName()
    {
        var length = _source[_position..].IndexOfAnyExcept(NameContinue);
        _position = length < 0 ? _source.Length : _position + length;
        return TokenKind.Name;
    }

    /// <summary>
    /// IntValue :: IntegerPart, FloatValue :: IntegerPart with FractionalPart, ExponentPart or both,
    /// [lookahead != {Digit, `.`, NameStart}] (Spec 2.10.1, 2.10.2).
    /// </summary>
    private TokenKind ReadNumber()
    {
        var kind = TokenKind.Int;
        if (Peek() == '-') _position++;
        if (Peek() == '0')
        {
            _position++;
            if (char.IsAsciiDigit((char)Peek())) throw Error("a number has no leading zeros");
        }
        else
        {
            SkipDigits();
        }

        if (Peek() == '.')
        {
            kind = TokenKind.Float;
            _position++;
            SkipDigits();
        }

        if (Peek() is (byte)'e' or (byte)'E')
        {
            kind = TokenKind.Float;
            _position++;
            if (Peek() is (byte)'+' or (byte)'-') _position++;
            SkipDigits();
        }

        if (Peek() == '.' || IsNameStart(Peek()))
            throw Error($"a number must not run into {DescribeHere()}");
        return kind;
    }

    private void SkipDigits()
    {
        if (!char.IsAsciiDigit((char)Peek()))
            throw Error($"expected a digit of a number, found {DescribeHere()}");
        while (char.IsAsciiDigit((char)Peek())) _position++;
    }

    /// <summary>LineTerminator (Spec 2.1.3): a carriage return with its new line counts once.</summary>
    private void SkipLineTerminator()
    {
        _position += _source[_position..].StartsWith("\r\n"u8) ? 2 : 1;
        _line++;
        _lineOrigin = _position - 1;
    }

    /// <summary>SourceCharacter :: any Unicode scalar value (Spec 2.1). Bytes that encode none are refused.</summary>
    private void SkipCharacter()
    {
        if (_source[_position] < 0x80)
        {
            _position++;
            return;
        }

        if (Rune.DecodeFromUtf8(_source[_position..], out _, out var length) != OperationStatus.Done)
            throw Error($"unexpected {DescribeHere()}");
        _position += length;
        _lineOrigin += length - 1;
    }

    /// <summary>The byte at the position; zero past the end, which no token starts or goes on with.</summary>
    private readonly byte Peek() => _position < _source.Length ? _source[_position] : (byte)0;

    private static bool IsNameStart(byte character) => character == '_' || char.IsAsciiLetter((char)character);

    private readonly string DescribeHere()
    {
        if (_position == _source.Length) return Token.Describe(TokenKind.EndOfFile);
        if (Rune.DecodeFromUtf8(_source[_position..], out var rune, out _) != OperationStatus.Done)
            return $"byte 0x{_source[_position]:X2} that is not UTF-8";
        return rune.Value is > 0x20 and < 0x7F ? $"character \"{rune}\"" : $"character U+{rune.Value:X4}";
    }

    private readonly GraphQLException Error(string description) => SyntaxError.At(_line, Column, description);
}
