namespace Transverse.Domain.Text;

/// <summary>The words of a text, as searches compare them.</summary>
public static class Words
{
    /// <summary>How many letters and digits of a word count.</summary>
    public const int MaximumLength = 60;

    // Articles, prepositions, conjunctions and elided forms; single letters are endings of inclusive spellings ("réfugié.e.s").
    private static readonly HashSet<string> Little = new(StringComparer.Ordinal)
    {
        "au", "aux", "ce", "ces", "cet", "cette", "dans", "de", "des", "du", "en", "est", "et", "la", "le", "les", "leur", "leurs", "ne", "ou", "par",
        "pour", "qu", "que", "qui", "sa", "ses", "son", "sur", "un", "une", "vers",
    };

    /// <summary>Every word, in order: "L’Hôtel-Dieu" gives l, hotel, dieu.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var key = SearchKey.Of(text);
        var words = new List<string>();
        for (var start = 0; start < key.Length;)
        {
            var end = start;
            while (end < key.Length && char.IsLetterOrDigit(key[end])) end++;
            if (end > start) words.Add(key[start..Math.Min(end, start + MaximumLength)]);
            start = end + 1;
        }

        return words;
    }

    /// <summary>The words that say something, each once: without little words such as "de", unless there are no others.</summary>
    public static IReadOnlyList<string> Telling(IEnumerable<string> words)
    {
        var all = words.Distinct(StringComparer.Ordinal).ToList();
        var telling = all.FindAll(word => !Little.Contains(word) && (word.Length > 1 || char.IsDigit(word[0])));
        return telling.Count > 0 ? telling : all;
    }
}
