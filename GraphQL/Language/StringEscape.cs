using System.Text;

namespace Transverse.GraphQL.Language;

/// <summary>Reads one escape sequence of an ordinary string (Spec 2.10.4).</summary>
internal static class StringEscape
{
    /// <summary>Reads the sequence that the text starts with.</summary>
    /// <param name="text">The source from the backslash on.</param>
    /// <param name="value">The character that it stands for.</param>
    /// <param name="length">The bytes that it takes.</param>
    /// <returns>False when there is no such sequence.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out Rune value, out int length)
    {
        length = 2;
        value = default;
        return text.Length >= 2 && (text[1] == 'u'
            ? TryReadUnicode(text[2..], out value, out length)
            : Rune.TryCreate(Character(text[1]), out value) && value.Value != 0);
    }

    /// <summary>EscapedCharacter :: one of `"` `\` `/` b f n r t; zero for any other.</summary>
    private static char Character(byte escaped) => (char)escaped switch
    {
        '"' or '\\' or '/' => (char)escaped,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => '\0',
    };

    /// <summary>
    /// EscapedUnicode :: `{` HexDigit+ `}` or four digits; two sequences of four make a surrogate pair, and half a pair is refused.
    /// </summary>
    private static bool TryReadUnicode(ReadOnlySpan<byte> text, out Rune value, out int length)
    {
        if (text.StartsWith("{"u8)) return TryReadBraced(text, out value, out length);
        length = 6;
        if (!TryReadHex(text, 4, out var first))
        {
            value = default;
            return false;
        }

        if (Rune.TryCreate(first, out value)) return true;
        length = 12;
        return text[4..].StartsWith("\\u"u8)
            && TryReadHex(text[6..], 4, out var second)
            && Rune.TryCreate((char)first, (char)second, out value);
    }

    /// <summary>Any scalar value fits eight digits: longer runs of leading zeros are refused, as graphql-js does.</summary>
    private static bool TryReadBraced(ReadOnlySpan<byte> text, out Rune value, out int length)
    {
        value = default;
        var digits = text.IndexOf((byte)'}') - 1;
        length = digits + 4;
        return digits is >= 1 and <= 8 && TryReadHex(text[1..], digits, out var point) && Rune.TryCreate(point, out value);
    }

    private static bool TryReadHex(ReadOnlySpan<byte> text, int digits, out uint value)
    {
        value = 0;
        if (text.Length < digits) return false;
        foreach (var digit in text[..digits])
        {
            if (!char.IsAsciiHexDigit((char)digit)) return false;
            // The low nibble of 'A' and 'a' is 1, and only letters have bit 6.
            value = (value << 4) | (uint)((digit & 0xF) + (digit >> 6) * 9);
        }

        return true;
    }
}
