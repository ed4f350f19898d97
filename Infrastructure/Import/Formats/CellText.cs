using System.Text;

namespace Transverse.Infrastructure.Import.Formats;

/// <summary>The text of a cell.</summary>
internal static class CellText
{
    private const char Lost = '\uFFFD';

    /// <summary>Without spaces around it, and with one space for each run of spaces and line breaks; null when a character can't be read.</summary>
    public static string? Clean(string text)
    {
        var isClean = true;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == Lost || char.IsSurrogate(character) && !IsPair(text, index)) return null;
            if (char.IsWhiteSpace(character))
            {
                isClean &= character == ' ' && index > 0 && index < text.Length - 1 && text[index - 1] != ' ';
            }
            else if (char.IsControl(character))
            {
                return null;
            }
        }

        return isClean ? text : Collapsed(text);
    }

    /// <summary>On one line, cut where it is long.</summary>
    public static string Shown(string text, int length)
    {
        var shown = string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
        return shown.Length <= length ? shown : $"{shown[..length]}…";
    }

    private static bool IsPair(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);

    private static string Collapsed(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) clean.Append(character);
            else if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
        }

        return clean.ToString().TrimEnd();
    }
}
