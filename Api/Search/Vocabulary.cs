using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Search;

/// <summary>Every term that something can be found by, in the order of code points.</summary>
internal sealed class Vocabulary
{
    private const int BeginningCost = 1;

    // More than any word of a summary costs: what is found by a misprint comes after everything else.
    private const int MisprintCost = 20;

    private static readonly string[] Endings = ["s", "x", "e", "es"];

    private readonly string[] _terms;

    public Vocabulary(IEnumerable<string> terms) => _terms = [.. terms.Order(StringComparer.Ordinal)];

    /// <summary>The terms that each word may stand for; null when a word stands for none, so that nothing can be found.</summary>
    /// <param name="words">The words.</param>
    /// <param name="tolerant">Whether every word may be misprinted; otherwise only one that begins no term.</param>
    public IReadOnlyList<SearchMatch>? Match(IReadOnlyList<string> words, bool tolerant)
    {
        var matches = new List<SearchMatch>();
        for (var index = 0; index < words.Count; index++)
        {
            var first = matches.Count;
            matches.AddRange(Beginning(words[index], index));
            if (tolerant || matches.Count == first)
            {
                var known = matches.Skip(first).Select(match => match.Term).ToHashSet(StringComparer.Ordinal);
                matches.AddRange(Misprinted(words[index], index).Where(match => !known.Contains(match.Term)));
            }

            if (matches.Count == first) return null;
        }

        return matches;
    }

    /// <summary>The word itself, terms that begin with it, and the same word without an ending of the plural or the feminine.</summary>
    private IEnumerable<SearchMatch> Beginning(string word, int index)
    {
        foreach (var ending in Endings)
        {
            if (word.Length < 4 + ending.Length || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var without = word[..^ending.Length];
            if (Array.BinarySearch(_terms, without, StringComparer.Ordinal) >= 0) yield return new() { Word = index, Term = without, Cost = BeginningCost };
        }

        var place = Array.BinarySearch(_terms, word, StringComparer.Ordinal);
        for (var at = place < 0 ? ~place : place; at < _terms.Length && _terms[at].StartsWith(word, StringComparison.Ordinal); at++)
        {
            if (_terms[at] == word) yield return new() { Word = index, Term = word, Cost = 0 };
            else if (word.Length > 1) yield return new() { Word = index, Term = _terms[at], Cost = BeginningCost };
        }
    }

    private IEnumerable<SearchMatch> Misprinted(string word, int index)
    {
        // A number is never taken for another one.
        var limit = word.Any(char.IsDigit) ? 0 : word.Length switch { < 4 => 0, < 8 => 1, _ => 2 };
        if (limit == 0) yield break;
        foreach (var term in _terms)
        {
            if (Misprint.Distance(word, term, limit) is { } distance) yield return new() { Word = index, Term = term, Cost = MisprintCost + distance };
        }
    }
}
