using System.Text.Json;
using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.Domain.Search;
using Transverse.GraphQL.Execution;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Search;

/// <summary>Searches: one command ranks the hits, then one for each kind among them reads what is asked of it.</summary>
internal sealed class SearchResolver(EntityTypes types)
{
    public async ValueTask<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object> parents, FieldContext context)
    {
        var page = await FindAsync(new SearchRequest(context), context);
        return [.. parents.Select(_ => page)];
    }

    /// <summary>Takes the words as they are; when nothing has them all, takes each of them for a possible misprint.</summary>
    private async ValueTask<Page> FindAsync(SearchRequest request, FieldContext context)
    {
        var vocabulary = await context.Request.Services.GetRequiredService<SearchVocabulary>().CurrentAsync(context.Request.Cancellation);
        var page = new Page([], HasNextPage: false, HasPreviousPage: false, TotalCount: 0);
        foreach (var tolerant in request.Cursor is { } cursor ? [cursor.Tolerant] : new[] { false, true })
        {
            if (vocabulary.Match(request.Text.Words, tolerant) is not { } matches) continue;
            var list = JsonSerializer.Serialize(matches.Select(match => new object[] { match.Word, match.Term, match.Cost }));
            var hits = request.NeedsRows ? await request.RowsAsync(list, context) : [];
            int? count = request.NeedsCount && (hits.Count > 0 || !request.NeedsRows || request.Cursor is not null) ? await request.CountAsync(list, context) : null;
            if (hits.Count > 0 || count > 0) return await PageAsync(request, hits, count, tolerant, matches, context);
        }

        return page;
    }

    private async ValueTask<Page> PageAsync(
        SearchRequest request, List<SearchHit> hits, int? count, bool tolerant, IReadOnlyList<SearchMatch> matches, FieldContext context)
    {
        var goesOn = hits.Count > request.Paging.Size;
        if (goesOn) hits.RemoveAt(hits.Count - 1);
        if (request.Paging.Backward) hits.Reverse();
        var members = await MembersAsync(hits, request.Nodes, context);
        var labels = request.NeedsLabels && hits.Count > 0 ? await LabelsAsync(hits, request.Text, matches, context) : null;
        var edges = hits.ConvertAll(Edge (hit) => new SearchEdge(
            members[(hit.Kind, hit.RowId)],
            () => new SearchCursor(tolerant, hit.Rank, hit.Subject).Encode(request.Signature),
            labels?.GetValueOrDefault(hit.Subject)));
        var bounded = request.Cursor is not null;
        return request.Paging.Backward ? new Page(edges, bounded, goesOn, count) : new Page(edges, goesOn, bounded, count);
    }

    private async ValueTask<Dictionary<(SearchKind, int), IReadOnlyList<(PlannedField Field, Row Row)>>> MembersAsync(
        List<SearchHit> hits, IReadOnlyList<PlannedField> nodes, FieldContext context)
    {
        var members = new Dictionary<(SearchKind, int), IReadOnlyList<(PlannedField Field, Row Row)>>();
        foreach (var kind in hits.GroupBy(hit => hit.Kind, hit => hit.RowId))
        {
            var type = types.Get(kind.Key.ToString());
            var selections = nodes.Select(node => (Field: node, Selection: node.SelectionFor(type.Object))).ToList();
            if (!selections.Exists(asked => asked.Selection.Fields.Any(field => field.Definition.Metadata is ColumnField or ReferenceField)))
            {
                foreach (var key in kind) members[(kind.Key, key)] = [.. selections.Select(asked => (asked.Field, Row.WithKeyAlone(type, asked.Selection, key)))];
                continue;
            }

            var session = context.Request.Services.GetRequiredService<QuerySession>();
            var query = session.Translated(context.Field, $"members {type.Name}", database => new CollectionQuery(database, type, selections));
            foreach (var item in await query.ReadAsync(session, [], [.. kind], context)) members[(kind.Key, item.Rows[0].Row.Key)] = item.Rows;
        }

        return members;
    }

    private static async ValueTask<Dictionary<int, string>> LabelsAsync(
        List<SearchHit> hits, SearchText text, IReadOnlyList<SearchMatch> matches, FieldContext context)
    {
        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var query = session.Translated(context.Field, "labels", SearchQuery.Labels);
        var labels = await session.ReadAsync(
            query, [], hits.ConvertAll(hit => hit.Subject),
            reader => (Subject: reader.GetInt32(0), Label: reader.GetString(1), Phrase: reader.IsDBNull(2) ? null : reader.GetString(2)), context.Request.Cancellation);
        var reason = new SearchReason(text, matches);
        return labels.GroupBy(label => label.Subject).ToDictionary(all => all.Key, all => all.MinBy(label => reason.Distance(label.Label, label.Phrase)).Label);
    }
}
