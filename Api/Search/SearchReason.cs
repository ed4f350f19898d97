using Transverse.Domain.Text;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Search;

/// <summary>Tells which of the texts of a hit shows best why it was found.</summary>
internal sealed class SearchReason(SearchText text, IReadOnlyList<SearchMatch> matches)
{
    private readonly ILookup<string, SearchMatch> _byTerm = matches.ToLookup(match => match.Term, StringComparer.Ordinal);

    /// <summary>How far a text is from what was searched for: the least is the best. In order: the whole phrase, words missing, their cost.</summary>
    /// <param name="label">The text.</param>
    /// <param name="phrase">Its words with one space between them; null for a summary.</param>
    public (int Phrase, int Missing, bool IsSummary, int Cost) Distance(string label, string? phrase)
    {
        var costs = Words.Of(label).SelectMany(word => _byTerm[word]).GroupBy(match => match.Word, match => match.Cost).Select(word => word.Min()).ToList();
        var whole = phrase == text.Phrase ? 0 : phrase?.StartsWith(text.Phrase, StringComparison.Ordinal) is true ? 1 : 2;
        return (whole, text.Words.Count - costs.Count, phrase is null, costs.Sum());
    }
}
