using System.Text.RegularExpressions;

namespace Transverse.Infrastructure.Dataset.Sources;

/// <summary>Finds a text in a passage as it was printed over several lines.</summary>
internal static partial class PrintedText
{
    /// <summary>
    /// What may stand inside a word: a line break with the hyphen that announces it, or the space of widely set letters (L ’ E t a t).
    /// </summary>
    private const string Cut = @"(?:[^\S\n]?[-\u00ad\u2010]?[^\S\n]*\n\s*|[^\S\n])?";

    /// <summary>The space between two words, or a line break with the bullet that follows it.</summary>
    private const string Gap = @"(?:\s+|\s*\n\s*[–•▪■●►-]{1,3}\s*)";

    /// <summary>
    /// Whether a passage holds a text, once spaces, line breaks and bullets are collapsed, words that a line break cut are joined, and
    /// the marks of Markdown (bold type, superscripts, links) are removed. Case does not count: headings in capitals are entered as
    /// sentences.
    /// </summary>
    public static bool Stands(string text, string passage)
    {
        var words = Spaces().Split(text).Select(word => string.Join(Cut, word.Select(character => Regex.Escape(character.ToString()))));
        var plain = Marks().Replace(passage, "$1");
        return Regex.IsMatch(plain, string.Join(Gap, words), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    }

    [GeneratedRegex(@"\*\*|</?sup>|\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
