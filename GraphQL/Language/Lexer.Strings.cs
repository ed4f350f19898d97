namespace Transverse.GraphQL.Language;

internal ref partial struct Lexer
{
    /// <summary>StringValue (Spec 2.10.4): an ordinary string or a block string.</summary>
    private TokenKind ReadString()
    {
        if (StartsWithHere("\"\"\""u8))
        {
            SkipBlockString();
            return TokenKind.BlockString;
        }

        SkipOrdinaryString();
        return TokenKind.String;
    }

    /// <summary>`"` StringCharacter* `"`: one line, with escapes.</summary>
    private void SkipOrdinaryString()
    {
        _position++;
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)'"':
                    _position++;
                    return;
                case (byte)'\n' or (byte)'\r':
                    throw Error("a string ends with a double quote on the line where it starts");
                case (byte)'\\':
                    if (!StringEscape.TryRead(_source[_position..], out _, out var length))
                        throw Error("invalid escape sequence in a string");
                    _position += length;
                    break;
                default:
                    SkipCharacter();
                    break;
            }
        }

        throw Error("a string is not closed before the end of the document");
    }

    /// <summary>`"""` BlockStringCharacter* `"""`: any lines; the only escape is `\"""`.</summary>
    private void SkipBlockString()
    {
        _position += 3;
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)'"' when StartsWithHere("\"\"\""u8):
                    _position += 3;
                    return;
                case (byte)'\\' when StartsWithHere("\\\"\"\""u8):
                    _position += 4;
                    break;
                case (byte)'\n' or (byte)'\r':
                    SkipLineTerminator();
                    break;
                default:
                    SkipCharacter();
                    break;
            }
        }

        throw Error("a block string is not closed before the end of the document");
    }

    private readonly bool StartsWithHere(ReadOnlySpan<byte> text) => _source[_position..].StartsWith(text);
}
