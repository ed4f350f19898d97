using Transverse.Api.Queries;
using Transverse.Domain.Search;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Search;

/// <summary>The arguments and selections of a search, read once.</summary>
internal sealed class SearchRequest
{
    private readonly QueryValues _values = new();
    private readonly SearchQuery _query;
    private readonly Slot<int>? _rank;
    private readonly Slot<int>? _subject;
    private readonly Slot<int> _limit;

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="GraphQL.Errors.GraphQLException">An argument can't be served.</exception>
    public SearchRequest(FieldContext context)
    {
        Text = SearchText.Read(context.Arguments.Get<string>("text")!);
        Paging = Paging.From(context);
        var kinds = (context.Arguments.Get<IEnumerable<object?>>("kinds") ?? []).Cast<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        Signature = SearchCursor.Signature(Text, kinds);
        Cursor = Paging.Cursor is { } cursor ? SearchCursor.Decode(cursor, Signature, Paging.Backward ? "before" : "after") : null;

        var phrase = new Slot<string>(_values.Add(Text.Phrase));
        var words = new Slot<int>(_values.Add(Text.Words.Count));
        _query = new SearchQuery(phrase, words, Among(kinds));
        if (Cursor is not null) (_rank, _subject) = (new Slot<int>(_values.Add(Cursor.Rank)), new Slot<int>(_values.Add(Cursor.Subject)));
        _limit = new Slot<int>(_values.Add(Paging.Size + 1));

        var asked = context.Field.Selections[0].Fields;
        var edges = asked.Where(field => field.Definition.Name == "edges").SelectMany(field => field.Selections[0].Fields).ToList();
        Nodes = [.. asked.Where(field => field.Definition.Name == "nodes"), .. edges.Where(field => field.Definition.Name == "node")];
        NeedsRows = asked.Any(field => field.Definition.Name is "nodes" or "edges" or "pageInfo");
        NeedsCount = asked.Any(field => field.Definition.Name == "totalCount");
        NeedsLabels = edges.Any(field => field.Definition.Name == "matched");
    }

    /// <summary>What is searched for.</summary>
    public SearchText Text { get; }

    /// <summary>Which page.</summary>
    public Paging Paging { get; }

    /// <summary>Where the page begins; null for the first page.</summary>
    public SearchCursor? Cursor { get; }

    /// <summary>What tells cursors of this search from others.</summary>
    public string Signature { get; }

    /// <summary>The fields that ask for the hits themselves.</summary>
    public IReadOnlyList<PlannedField> Nodes { get; }

    /// <summary>Whether hits are asked for, or where the page stands.</summary>
    public bool NeedsRows { get; }

    /// <summary>Whether the total is asked for.</summary>
    public bool NeedsCount { get; }

    /// <summary>Whether it is asked why each hit was found.</summary>
    public bool NeedsLabels { get; }

    /// <summary>The hits of the page and one more, in the order in which they are counted.</summary>
    /// <param name="matches">The terms as JSON.</param>
    /// <param name="context">The field at hand.</param>
    public ValueTask<List<SearchHit>> RowsAsync(string matches, FieldContext context)
    {
        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var shape = $"rows {_values.Shape}{(Paging.Backward ? "backward" : "forward")}{(Cursor is null ? "" : " after")}";
        var query = session.Translated(context.Field, shape, database => _query.Rows(database, _rank, _subject, _limit, Paging.Backward));
        return session.ReadAsync(
            query, _values.Values, matches,
            reader => new SearchHit
            {
                Subject = reader.GetInt32(0),
                Kind = Domain.Text.EnumName.Parse<SearchKind>(reader.GetString(1)),
                RowId = reader.GetInt32(2),
                Rank = reader.GetInt32(3),
            },
            context.Request.Cancellation);
    }

    /// <summary>How many hits there are on all pages.</summary>
    /// <param name="matches">The terms as JSON.</param>
    /// <param name="context">The field at hand.</param>
    public async ValueTask<int> CountAsync(string matches, FieldContext context)
    {
        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var query = session.Translated(context.Field, $"count {_values.Shape}", _query.Count);
        return (await session.ReadAsync(query, _values.Values, matches, reader => reader.GetInt32(0), context.Request.Cancellation)).FirstOrDefault();
    }

    private AnyOf? Among(List<string> kinds)
    {
        if (kinds.Count == 0) return null;
        _values.Note($"{kinds.Count} kinds,");
        System.Linq.Expressions.Expression<Func<SearchEntry, SearchKind>> kind = entry => entry.Kind;
        return new AnyOf([.. kinds.Select(name => new ColumnCondition(kind, Comparison.Equal, _values.Add(name)))]);
    }
}
