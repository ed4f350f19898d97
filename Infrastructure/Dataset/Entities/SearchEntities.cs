using Transverse.Domain.Search;
using Transverse.Domain.Text;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>What can be searched, and under which texts: this is the one place that says so.</summary>
internal static class SearchEntities
{
    public static IEnumerable<object> From(TableSet tables)
    {
        var (id, number) = (0, 0);
        foreach (var (kind, row, names, summary) in Subjects(tables))
        {
            number++;
            var phrases = new HashSet<string>(StringComparer.Ordinal);
            foreach (var label in names.OfType<string>())
            {
                var words = Words.Of(label);
                if (words.Count == 0 || !phrases.Add(string.Join(' ', words))) continue;
                foreach (var part in Entry(++id, number, kind, row, label, words, isSummary: false)) yield return part;
            }

            if (summary is null || Words.Of(summary) is not { Count: > 0 } prose) continue;
            foreach (var part in Entry(++id, number, kind, row, summary, prose, isSummary: true)) yield return part;
        }
    }

    private static IEnumerable<(SearchKind Kind, Row Row, IEnumerable<string?> Names, string? Summary)> Subjects(TableSet tables)
    {
        var spellings = tables.Rows("names").ToLookup(row => row["actor"], row => row["name"]);
        foreach (var row in tables.Rows("actors")) yield return (SearchKind.Actor, row, [row["name"], row["acronym"], .. spellings[row["slug"]], row["slug"]], null);
        foreach (var row in tables.Rows("commitments")) yield return (SearchKind.Commitment, row, [row["code"], row["title"]], row["summary"]);
        foreach (var row in tables.Rows("funded-actions")) yield return (SearchKind.FundedAction, row, [row["code"], row["title"]], row["summary"]);
        foreach (var row in tables.Rows("indicators")) yield return (SearchKind.Indicator, row, [row["label"], row["code"]], null);
        foreach (var row in tables.Rows("plans")) yield return (SearchKind.Plan, row, [row["title"], row["code"]], null);
        foreach (var row in tables.Rows("documents")) yield return (SearchKind.Document, row, [row["title"], row["code"]], null);
    }

    private static IEnumerable<object> Entry(int id, int subject, SearchKind kind, Row row, string label, IReadOnlyList<string> words, bool isSummary)
    {
        yield return new SearchEntry
        {
            Id = id,
            Subject = subject,
            Kind = kind,
            RowId = row.Id,
            Weight = isSummary ? SearchEntry.SummaryWeight : 0,
            Label = label,
            Phrase = isSummary ? null : string.Join(' ', words),
            Length = Math.Min(words.Sum(word => word.Length), SearchEntry.MaximumLength),
        };
        foreach (var word in Words.Telling(words)) yield return new SearchWord { Term = word, EntryId = id };
    }
}
