using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Search;

/// <summary>One hit of a page.</summary>
/// <param name="rows">The hit for each selection that asks for it.</param>
/// <param name="cursor">Makes the cursor.</param>
/// <param name="matched">The name, title or summary by which it was found; null when it was not asked for.</param>
internal sealed class SearchEdge(IReadOnlyList<(PlannedField Field, Row Row)> rows, Func<string> cursor, string? matched) : Edge(rows, cursor)
{
    /// <summary>The name, title or summary by which it was found.</summary>
    public string? Matched { get; } = matched;
}
