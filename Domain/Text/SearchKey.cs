using System.Globalization;
using System.Text;

namespace Transverse.Domain.Text;

/// <summary>The form of a text under which it is compared and sorted, the same on every database.</summary>
public static class SearchKey
{
    /// <summary>A character that no key holds: beside a key it marks where the key begins or ends.</summary>
    public const string Boundary = "`";

    /// <summary>
    /// Folds case, accents, ligatures, typographic apostrophes, quotes and dashes, and runs of spaces: "L’École  « Œuvre »" gives
    /// "l'ecole \" oeuvre \"". Folding a key gives the same key.
    /// </summary>
    /// <param name="text">Any text, or null.</param>
    /// <returns>The key; null for null.</returns>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text)
    {
        if (text is null) return null;

        var key = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKD))
        {
            Append(key, char.ToLowerInvariant(character));
        }

        return key.ToString();
    }

    private static void Append(StringBuilder key, char character)
    {
        switch (character)
        {
            case 'œ': key.Append("oe"); break;
            case 'æ': key.Append("ae"); break;
            case 'ß': key.Append("ss"); break;
            case 'ø': key.Append('o'); break;
            case 'ł': key.Append('l'); break;
            case '‘' or '’' or 'ʼ' or '`' or '′': key.Append('\''); break;
            case '«' or '»' or '“' or '”' or '„' or '‟': key.Append('"'); break;
            default: AppendByCategory(key, character); break;
        }
    }

    private static void AppendByCategory(StringBuilder key, char character)
    {
        switch (char.GetUnicodeCategory(character))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format:
                break;
            case UnicodeCategory.DashPunctuation:
                key.Append('-');
                break;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator:
            case UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control:
                if (key.Length == 0 || key[^1] != ' ') key.Append(' ');

                break;
            default:
                key.Append(character);
                break;
        }
    }
}
