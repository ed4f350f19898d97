using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Groups;

/// <summary>Resolves the records of groups: for all groups of a level, one command for the records and one for the counts.</summary>
internal static class GroupRecords
{
    public static readonly BatchResolver Resolver = new(ResolveAsync);

    private static async ValueTask<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object> parents, FieldContext context)
    {
        var groups = parents.Cast<Group>().ToList();
        var (scope, by) = (groups[0].Block.Scope, groups[0].Block.By);
        var outer = new QueryValues(scope.Values);
        foreach (var dimension in by) outer.Note(dimension.Name);
        var request = ConnectionRequest.From(context, (CollectionField)context.Field.Definition.Metadata!, outer);
        var source = new RecordSource(scope, by);
        var cells = CellKeys.Json(by.Count > 0 ? groups : [], scope.Unwanted ?? []);
        var session = context.Request.Services.GetRequiredService<QuerySession>();

        ILookup<int, Item>? items = null;
        if (request.NeedsRows)
        {
            var query = session.Translated(context.Field, $"records {request.Shape}", database => new CollectionQuery(
                database, scope.Type.Entity, source.Of(database, request.Rows), request.Rows.Ordering, request.Selections));
            items = (await query.ReadAsync(session, request.Values, cells, context)).ToLookup(item => item.ParentKey);
        }

        Dictionary<int, int>? counts = null;
        if (request.NeedsCount)
        {
            var query = session.Translated(context.Field, $"count {request.Shape}", database => source.Count(database, request.Condition));
            var rows = await session.ReadAsync(
                query, request.Values, cells,
                reader => by.Count == 0 ? (Cell: 0, Count: reader.GetInt32(0)) : (Cell: reader.GetInt32(0), Count: reader.GetInt32(1)),
                context.Request.Cancellation);
            counts = rows.ToDictionary(row => row.Cell, row => row.Count);
        }

        return [.. groups.Select((_, index) => request.Page(items?[index] ?? [], counts?.GetValueOrDefault(index)))];
    }
}
