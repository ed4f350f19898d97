using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>The resolver of every field that was read with its row: columns and references.</summary>
internal static class RowResolvers
{
    /// <summary>Takes the value at the field's place.</summary>
    public static readonly PureResolver Column = new(static (row, context) => ((Row)row)[context.Field.Index]);
}
