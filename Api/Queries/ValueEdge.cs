using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>One item of a page that is no row of the database.</summary>
/// <param name="value">The item.</param>
/// <param name="cursor">Makes the cursor.</param>
internal sealed class ValueEdge(object value, Func<string> cursor) : Edge([], cursor)
{
    /// <inheritdoc/>
    public override object Node(PlannedField field) => value;
}
