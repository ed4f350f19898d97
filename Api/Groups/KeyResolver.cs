using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Groups;

/// <summary>Resolves entities whose keys are known: one command for all parents of a level.</summary>
internal static class KeyResolver
{
    public static BatchResolver Of(Func<object, int?> keyOf, EntityType target) => new(async (parents, context) =>
    {
        var keys = parents.Select(keyOf).ToList();
        var wanted = keys.OfType<int>().ToHashSet();
        if (wanted.Count == 0) return [.. keys.Select(_ => (object?)null)];

        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var query = session.Translated(context.Field, "keys", database => new CollectionQuery(database, target, [(context.Field, context.Field.SelectionFor(target.Object))]));
        var entities = (await query.ReadAsync(session, [], wanted, context)).Select(item => item.Rows[0].Row).ToDictionary(row => row.Key);
        return [.. keys.Select(key => key is { } known ? entities[known] : null)];
    });
}
