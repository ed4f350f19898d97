using System.Linq.Expressions;
using Transverse.Api.Entities;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>Finds single entities by code or global id.</summary>
internal static class LookupResolver
{
    /// <summary>How many ids "nodes" takes.</summary>
    public const int MaximumIds = 50;

    /// <summary>Finds one entity whose columns equal the arguments of the same order.</summary>
    /// <param name="target">The entity's type.</param>
    /// <param name="columns">The argument's name and the column that it must equal.</param>
    public static BatchResolver By(EntityType target, IReadOnlyList<(string Argument, LambdaExpression Column)> columns) =>
        new(async (parents, context) =>
        {
            var values = new QueryValues();

            // SQL Server ignores spaces at the end of texts that it compares: let no database hold them different.
            var conditions = columns.Select(column =>
                new ColumnCondition(column.Column, Comparison.Equal, values.Add(context.Arguments.Get<string>(column.Argument)!.TrimEnd(' '))));
            var items = await ReadAsync(context, target, new AllOf([.. conditions]), values);
            return [.. parents.Select(_ => items.Count > 0 ? items[0].Rows[0].Row : null)];
        });

    /// <summary>Finds the object of one id; null when there is none.</summary>
    public static BatchResolver Node(EntityTypes types) => new(async (parents, context) =>
    {
        var found = await FindAsync([context.Arguments.Get<string>("id")!], types, context);
        return [.. parents.Select(_ => found[0])];
    });

    /// <summary>Finds the objects of several ids, in their order, null where there is none.</summary>
    public static BatchResolver Nodes(EntityTypes types) => new(async (parents, context) =>
    {
        var ids = context.Arguments.Get<IEnumerable<object?>>("ids")!.Cast<string>().ToList();
        if (ids.Count > MaximumIds)
        {
            throw new GraphQLException(
                $"At most {MaximumIds} ids can be fetched at once, but {ids.Count} were given: ask in several requests.", "HC0076");
        }

        var found = await FindAsync(ids, types, context);
        return [.. parents.Select(_ => found)];
    });

    private static async ValueTask<object?[]> FindAsync(List<string> ids, EntityTypes types, FieldContext context)
    {
        var wanted = ids.Select(GlobalId.Decode).ToList();
        var found = new object?[ids.Count];
        foreach (var type in types.All.Where(type => type.NodeKey is not null))
        {
            var keys = wanted.Where(id => id.TypeName == type.Name).Select(id => id.Key).Distinct(StringComparer.Ordinal).ToList();
            if (keys.Count == 0) continue;

            var values = new QueryValues();
            var condition = new AnyOf(keys.ConvertAll(
                Condition (key) => new ColumnCondition(type.NodeKey!, Comparison.Equal, values.Add(key))));
            var items = await ReadAsync(context, type, condition, values.Note($"{type.Name}{keys.Count}"), type.NodeKey!);
            var rows = items.ToDictionary(item => (string)item.OrderValues[0]!, item => item.Rows[0].Row, StringComparer.Ordinal);
            for (var index = 0; index < found.Length; index++)
            {
                if (wanted[index].TypeName == type.Name) found[index] = rows.GetValueOrDefault(wanted[index].Key);
            }
        }

        return found;
    }

    private static ValueTask<List<Item>> ReadAsync(
        FieldContext context, EntityType target, Condition condition, QueryValues values, LambdaExpression? firstOrderedBy = null)
    {
        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var collection = new CollectionField(Path: null, target);
        var query = session.Translated(context.Field, $"lookup {values.Shape}", database => new CollectionQuery(
            database, collection, parent: null, new CollectionRequest(condition, Ordering.By(target, firstOrderedBy), LimitSlot: null),
            [(context.Field, context.Field.SelectionFor(target.Object))]));
        return query.ReadAsync(session, values.Values, parents: null, context);
    }
}
