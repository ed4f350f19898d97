using System.Text;

namespace Transverse.GraphQL.Language;

/// <summary>From the source text of a string to its value and back (Spec 2.10.4). What is read here has passed the lexer.</summary>
internal static class StringLiteral
{
    private static readonly string[] LineTerminators = ["\r\n", "\n", "\r"];

    /// <summary>The value of an ordinary string, given with its quotes.</summary>
    public static string Read(ReadOnlySpan<byte> literal)
    {
        var rest = literal[1..^1];
        var escape = rest.IndexOf((byte)'\\');
        if (escape < 0) return Encoding.UTF8.GetString(rest);
        var value = new StringBuilder(rest.Length);
        while (escape >= 0)
        {
            value.Append(Encoding.UTF8.GetString(rest[..escape]));
            StringEscape.TryRead(rest[escape..], out var character, out var length);
            value.Append(character.ToString());
            rest = rest[(escape + length)..];
            escape = rest.IndexOf((byte)'\\');
        }

        return value.Append(Encoding.UTF8.GetString(rest)).ToString();
    }

    /// <summary>The value of a block string, given with its quotes.</summary>
    public static string ReadBlock(ReadOnlySpan<byte> literal) =>
        BlockValue(Encoding.UTF8.GetString(literal[3..^3]).Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal));

    /// <summary>Writes an ordinary string with its quotes; what is invisible is escaped.</summary>
    public static string Write(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => literal.Append('\\').Append(character),
                '\b' => literal.Append("\\b"),
                '\f' => literal.Append("\\f"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                _ when char.IsControl(character) => literal.Append("\\u").Append(((int)character).ToString("X4", null)),
                _ => literal.Append(character),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>
    /// The lines of a block string, quotes included, to be indented at will;
    /// null for a value that no block string stands for, such as one with blank lines at an end.
    /// </summary>
    public static string[]? WriteBlock(string value) =>
        BlockValue($"\n{value}\n") == value
            ? ["\"\"\"", .. value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n'), "\"\"\""]
            : null;

    /// <summary>BlockStringValue: drops the indentation that all lines but the first share, then the blank lines at both ends.</summary>
    private static string BlockValue(string raw)
    {
        var lines = raw.Split(LineTerminators, StringSplitOptions.None);
        var common = lines.Skip(1).Where(HasText).Select(Indentation).DefaultIfEmpty().Min();
        var first = Array.FindIndex(lines, HasText);
        var last = Array.FindLastIndex(lines, HasText);
        if (first < 0) return "";
        for (var i = 1; i < lines.Length; i++) lines[i] = lines[i][Math.Min(common, lines[i].Length)..];
        return string.Join('\n', lines[first..(last + 1)]);
    }

    private static bool HasText(string line) => Indentation(line) < line.Length;

    private static int Indentation(string line)
    {
        var text = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return text < 0 ? line.Length : text;
    }
}
