using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>One item of a page.</summary>
/// <param name="item">The item as it was read.</param>
/// <param name="ordering">The order of the list.</param>
internal sealed class Edge(Item item, Ordering ordering)
{
    /// <summary>Where the item stands.</summary>
    public string Cursor => Queries.Cursor.Encode(ordering, item.OrderValues);

    /// <summary>The item as one selection asks for it.</summary>
    public Row Node(PlannedField field)
    {
        foreach (var (candidate, row) in item.Rows)
        {
            if (ReferenceEquals(candidate, field)) return row;
        }

        throw new InvalidOperationException($"\"{field.ResponseName}\" was not read.");
    }
}
