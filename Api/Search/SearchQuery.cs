using System.Linq.Expressions;
using Transverse.Api.Queries;
using Transverse.Domain.Search;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Search;

/// <summary>
/// What a search asks of the database. The order of hits: the whole text is a name, acronym, code or title; one begins with it; all words stand in
/// names and titles; in summaries; only misprints of them do. Then fewer differences come first, and shorter names.
/// </summary>
/// <param name="Phrase">The slot of the text's words with one space between them.</param>
/// <param name="Words">The slot of how many words must match.</param>
/// <param name="Kinds">Which entries; null for all.</param>
internal sealed record SearchQuery(Slot<string> Phrase, Slot<int> Words, Condition? Kinds)
{
    /// <summary>A page of hits. Each row: subject, kind, key, rank.</summary>
    /// <param name="context">The database's context.</param>
    /// <param name="rank">The slot of the rank of the hit after which the page begins; null for the first page.</param>
    /// <param name="subject">The slot of that hit's number.</param>
    /// <param name="limit">The slot of how many hits at most.</param>
    /// <param name="backward">Whether hits are counted from the end.</param>
    public CompiledQuery Rows(TransverseContext context, Slot<int>? rank, Slot<int>? subject, Slot<int> limit, bool backward)
    {
        var hits = Hits(context);
        if (rank is not null && subject is not null)
        {
            hits = backward
                ? hits.Where(hit => hit.Rank < rank.Value || (hit.Rank == rank.Value && hit.Subject < subject.Value))
                : hits.Where(hit => hit.Rank > rank.Value || (hit.Rank == rank.Value && hit.Subject > subject.Value));
        }

        var ordered = backward
            ? hits.OrderByDescending(hit => hit.Rank).ThenByDescending(hit => hit.Subject)
            : hits.OrderBy(hit => hit.Rank).ThenBy(hit => hit.Subject);

        // Written as "Take(limit.Value)" it would take the value at once.
        var page = Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(SearchHit)], ordered.Expression, limit.Expression);
        return new CompiledQuery(
            ordered.Provider.CreateQuery<SearchHit>(page).Select(hit => new object[] { hit.Subject, hit.Kind, hit.RowId, hit.Rank }), context.Model);
    }

    /// <summary>How many hits there are: one row, or none for no hit.</summary>
    public CompiledQuery Count(TransverseContext context) =>
        new(Hits(context).GroupBy(_ => 1).Select(all => new object[] { all.Count() }), context.Model);

    /// <summary>The texts of hits, by which a reader sees why they were found. Each row: subject, label, phrase.</summary>
    public static CompiledQuery Labels(TransverseContext context) => new(
        from key in context.KeysFrom("[]")
        join entry in context.SearchEntries on key.Value equals entry.Subject
        orderby entry.Id
        select new object[] { entry.Subject, entry.Label, entry.Phrase! },
        context.Model);

    private IQueryable<SearchHit> Hits(TransverseContext context)
    {
        var (phrase, count) = (Phrase, Words);
        IQueryable<SearchEntry> entries = context.SearchEntries;
        if (Kinds is not null) entries = entries.Where((Expression<Func<SearchEntry, bool>>)Kinds.Predicate(typeof(SearchEntry)));
        var words =
            from match in context.MatchesFrom("[]")
            join word in context.SearchWords on match.Term equals word.Term
            join entry in entries on word.EntryId equals entry.Id
            group new
            {
                Cost = entry.Weight + match.Cost,
                Phrase = entry.Phrase == phrase.Value ? 0 : entry.Phrase!.StartsWith(phrase.Value) ? 1 : 2,
                entry.Length,
            }
            by new { entry.Subject, entry.Kind, entry.RowId, match.Word } into found
            select new
            {
                found.Key.Subject,
                found.Key.Kind,
                found.Key.RowId,
                Cost = found.Min(place => place.Cost),
                Phrase = found.Min(place => place.Phrase),
                Length = found.Min(place => place.Length),
            };
        return
            from word in words
            group word by new { word.Subject, word.Kind, word.RowId } into all
            where all.Count() == count.Value
            select new SearchHit
            {
                Subject = all.Key.Subject,
                Kind = all.Key.Kind,
                RowId = all.Key.RowId,

                // One number that orders by its digits: phrase, worst word, all words, length.
                Rank = (all.Min(word => word.Phrase) * 100_000_000) + (all.Max(word => word.Cost) * 1_000_000)
                    + (all.Sum(word => word.Cost) * 1_000) + all.Min(word => word.Length),
            };
    }
}
