using Transverse.Api.Queries;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Groups;

/// <summary>Resolves the fields that return groups: one command for each, whatever the number of groups above.</summary>
internal static class GroupResolvers
{
    /// <summary>How many groups one field may return below all groups above it.</summary>
    public const int MaximumGroups = 20_000;

    public static readonly BatchResolver PageInfo = OfConnection(async (connection, _) => await connection.PageAsync());

    public static readonly BatchResolver Edges = OfConnection(async (connection, _) => (await connection.PageAsync()).Edges);

    public static readonly BatchResolver Nodes = OfConnection(async (connection, _) => await connection.GroupsAsync());

    public static readonly BatchResolver TotalCount = OfConnection(async (connection, _) => await connection.CountAsync());

    public static readonly BatchResolver GrandTotal = OfConnection((connection, context) => TotalAsync(connection.Scope, context));

    public static readonly BatchResolver Remainder = OfConnection(async (connection, context) =>
    {
        return await TotalAsync(connection.Scope.Without(await connection.GroupsAsync(), connection.By), context);
    });

    public static readonly BatchResolver Subtotals = OfConnection(async (connection, context) =>
    {
        var values = new QueryValues(connection.Scope.Values);
        var by = GroupArguments.ReadBy(connection.Scope.Type, context, above: [], values);
        if (by.FirstOrDefault(dimension => !connection.By.Contains(dimension)) is { } other)
        {
            throw new GraphQLException($"The groups are not grouped by {other.Name}: subtotals are by dimensions of \"by\" above.", "GROUP_NOT_GROUPED");
        }

        return await ReadAsync(connection.Scope, parents: [], by, values, context);
    });

    public static readonly BatchResolver Breakdown = new(async (parents, context) =>
    {
        var groups = parents.Cast<Group>().ToList();
        var block = groups[0].Block;
        var values = new QueryValues(block.Scope.Values).Note($"{Names(block.By)}:");
        var by = GroupArguments.ReadBy(block.Scope.Type, context, above: block.By, values);
        var cells = (await ReadAsync(block.Scope, groups, by, values, context)).ToLookup(cell => cell.Parent);
        return [.. groups.Select((_, index) => cells[index].ToList())];
    });

    private static async ValueTask<IReadOnlyList<Group>> ReadAsync(
        Scope scope, List<Group> parents, IReadOnlyList<Dimension> by, QueryValues values, FieldContext context)
    {
        IReadOnlyList<Dimension> above = parents.Count > 0 ? parents[0].Block.By : [];
        var facts = new GroupedFacts(scope.Facts(above, by, GroupSelection.Ranked(by, context)), by);
        var selection = new GroupSelection(scope.Type, facts, values);
        var (having, ordering, first) = (selection.Having(context), selection.Ordering(context, by), context.Arguments.Get<int?>("first"));
        Paging.Check(first, GroupConnection.MaximumSize, context);
        var eachCell = first is not null && above.Count > 0;
        values.Note(eachCell ? "each" : "all");
        int? slot = eachCell ? values.Add(first!.Value) : null;
        var request = new GroupRequest(facts, by, having, ordering, slot, values.Add(eachCell || first is null ? MaximumGroups + 1 : first.Value));

        var block = new GroupBlock(scope, [.. above, .. by], GroupBlock.Asked(scope.Type, [context.Field]));
        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var query = session.Translated(context.Field, $"groups {values.Shape}", database => new GroupQuery(database, request, block.Columns));
        var wanted = above.Count > 0 ? parents : [];
        var items = await query.ReadAsync(session, values.Values, CellKeys.Json(wanted, scope.Unwanted ?? []), block, wanted, context);
        if (items.Count <= MaximumGroups) return [.. items.Select(item => item.Group)];
        throw new GraphQLException($"This would return more than {MaximumGroups} groups: ask for the \"first\" few of each, or narrow \"where\".", "GROUP_TOO_MANY");
    }

    private static async ValueTask<object?> TotalAsync(Scope scope, FieldContext context)
    {
        var facts = new GroupedFacts(scope.Facts(parents: [], by: [], ranked: []), []);
        var block = new GroupBlock(scope, [], GroupBlock.Asked(scope.Type, [context.Field]));
        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var request = new GroupRequest(facts, [], Having: null, Ordering.Of([], ""), EachCellSlot: null, LimitSlot: null);
        var query = session.Translated(context.Field, $"total {scope.Values.Shape}", database => new GroupQuery(database, request, block.Columns));
        var items = await query.ReadAsync(session, scope.Values.Values, CellKeys.Json([], scope.Unwanted ?? []), block, [], context);
        return items.Count > 0 ? items[0].Group : block.Nothing();
    }

    private static BatchResolver OfConnection(Func<GroupConnection, FieldContext, ValueTask<object?>> resolve) => new(async (parents, context) =>
    {
        var value = await resolve((GroupConnection)parents[0], context);
        return [.. parents.Select(_ => value)];
    });

    private static string Names(IReadOnlyList<Dimension> by) => string.Join(' ', by.Select(dimension => dimension.Name));
}
