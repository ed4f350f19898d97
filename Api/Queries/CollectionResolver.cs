using Transverse.Api.Entities;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>Resolves lists and connections of entities: for all parents of a level, one command for the rows and one for the counts.</summary>
internal static class CollectionResolver
{
    /// <summary>A whole list.</summary>
    public static readonly BatchResolver List = new(ResolveListAsync);

    /// <summary>A page of a list.</summary>
    public static readonly BatchResolver Connection = new(ResolveConnectionAsync);

    private static async ValueTask<IReadOnlyList<object?>> ResolveListAsync(IReadOnlyList<object> parents, FieldContext context)
    {
        var collection = (CollectionField)context.Field.Definition.Metadata!;
        var level = new Level(parents, collection);
        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var query = session.Translated(context.Field, "list", database => new CollectionQuery(
            database, collection, level.ParentType,
            new CollectionRequest(Condition: null, Ordering.Read(collection.Target, order: null, new QueryValues()), LimitSlot: null),
            [(context.Field, context.Field.SelectionFor(collection.Target.Object))]));
        var rows = (await query.ReadAsync(session, [], level.Keys, context)).ToLookup(item => item.ParentKey, item => item.Rows[0].Row);
        return level.Distribute(key => rows[key].ToArray());
    }

    private static async ValueTask<IReadOnlyList<object?>> ResolveConnectionAsync(IReadOnlyList<object> parents, FieldContext context)
    {
        var collection = (CollectionField)context.Field.Definition.Metadata!;
        var level = new Level(parents, collection);
        var request = ConnectionRequest.From(context, collection);
        var session = context.Request.Services.GetRequiredService<QuerySession>();

        ILookup<int, Item>? items = null;
        if (request.NeedsRows)
        {
            var query = session.Translated(context.Field, $"rows {request.Shape}", database => new CollectionQuery(
                database, collection, level.ParentType, request.Rows, request.Selections));
            items = (await query.ReadAsync(session, request.Values, level.Keys, context)).ToLookup(item => item.ParentKey);
        }

        Dictionary<int, int>? counts = null;
        if (request.NeedsCount)
        {
            var query = session.Translated(context.Field, $"count {request.Shape}", database => CountQuery.Translate(
                database, collection, level.ParentType, request.Condition));
            counts = await query.ReadAsync(session, request.Values, level.Keys, context);
        }

        return level.Distribute(key => request.Page(items?[key] ?? [], counts?.GetValueOrDefault(key)));
    }

    /// <summary>The parents of a level: rows with keys, or the root.</summary>
    private sealed class Level(IReadOnlyList<object> parents, CollectionField collection)
    {
        /// <summary>The parents' type; null at the root.</summary>
        public EntityType? ParentType { get; } = collection.Path is null ? null : ((Row)parents[0]).Type;

        /// <summary>The parents' keys, each once; null at the root.</summary>
        public IReadOnlyCollection<int>? Keys { get; } = collection.Path is null ? null : parents.Select(parent => ((Row)parent).Key).ToHashSet();

        /// <summary>Gives each parent what belongs to its key.</summary>
        public IReadOnlyList<object?> Distribute(Func<int, object?> valueOf)
        {
            if (Keys is null) return [.. parents.Select(_ => valueOf(0))];
            var values = Keys.ToDictionary(key => key, valueOf);
            return [.. parents.Select(parent => values[((Row)parent).Key])];
        }
    }
}
