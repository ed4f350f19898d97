using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>One item of a collection as it was read.</summary>
/// <param name="ParentKey">The key of its parent; 0 at the root.</param>
/// <param name="Rows">The item for each selection that asks for it.</param>
/// <param name="OrderValues">The values of the order's columns.</param>
internal sealed record Item(int ParentKey, IReadOnlyList<(PlannedField Field, Row Row)> Rows, object?[] OrderValues);
