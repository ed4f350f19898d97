using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>One page of a connection.</summary>
/// <param name="Edges">The items, in order.</param>
/// <param name="HasNextPage">Whether items follow.</param>
/// <param name="HasPreviousPage">Whether items precede.</param>
/// <param name="TotalCount">How many items the list has; null when it was not asked for.</param>
internal record Page(IReadOnlyList<Edge> Edges, bool HasNextPage, bool HasPreviousPage, int? TotalCount)
{
    /// <summary>The items as one of the selections under "nodes" asks for them.</summary>
    public IReadOnlyList<object> Nodes(PlannedField field) => [.. Edges.Select(edge => edge.Node(field))];
}
