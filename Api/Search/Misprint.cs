namespace Transverse.Api.Search;

/// <summary>How far a word is from a term that may be meant.</summary>
internal static class Misprint
{
    /// <summary>
    /// The least number of letters to insert, leave out, replace or swap with their neighbour, to make the word the term or, for words of five letters or
    /// more, its beginning; null when it is more than the limit.
    /// </summary>
    public static int? Distance(string word, string term, int limit)
    {
        if (word.Length - term.Length > limit) return null;
        Span<int> beforeLast = stackalloc int[term.Length + 1], last = stackalloc int[term.Length + 1], row = stackalloc int[term.Length + 1];
        for (var column = 0; column <= term.Length; column++) row[column] = column;
        for (var index = 1; index <= word.Length; index++)
        {
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = index;
            var best = index;
            for (var column = 1; column <= term.Length; column++)
            {
                var replaced = last[column - 1] + (word[index - 1] == term[column - 1] ? 0 : 1);
                var distance = Math.Min(replaced, Math.Min(last[column], row[column - 1]) + 1);
                var swapped = index > 1 && column > 1 && word[index - 1] == term[column - 2] && word[index - 2] == term[column - 1];
                if (swapped) distance = Math.Min(distance, beforeLast[column - 2] + 1);
                row[column] = distance;
                best = Math.Min(best, distance);
            }

            if (best > limit) return null;
        }

        var least = row[term.Length];
        if (word.Length >= 5) foreach (var distance in row) least = Math.Min(least, distance);
        return least <= limit ? least : null;
    }
}
