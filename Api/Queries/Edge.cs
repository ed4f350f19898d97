using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>One item of a page.</summary>
/// <param name="rows">The item for each selection that asks for it.</param>
/// <param name="cursor">Makes the cursor, when it is asked for.</param>
internal class Edge(IReadOnlyList<(PlannedField Field, Row Row)> rows, Func<string> cursor)
{
    /// <summary>Where the item stands.</summary>
    public string Cursor => cursor();

    /// <summary>The item as one selection asks for it.</summary>
    public virtual object Node(PlannedField field)
    {
        foreach (var (candidate, row) in rows)
        {
            if (ReferenceEquals(candidate, field)) return row;
        }

        throw new InvalidOperationException($"\"{field.ResponseName}\" was not read.");
    }
}
