using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>
/// Finds one field for all parents of a level in one call: the engine goes through the tree level by level, so that a
/// list of parents costs one call, whatever its length.
/// </summary>
/// <param name="resolve">
/// From the parents' values to as many values, in the same order. An item that is a <see cref="Errors.GraphQLError"/> fails
/// that parent's field alone; a thrown <see cref="Errors.GraphQLException"/> fails the field of every parent.
/// </param>
public sealed class BatchResolver(Func<IReadOnlyList<object>, FieldContext, ValueTask<IReadOnlyList<object?>>> resolve) : FieldResolver
{
    /// <summary>The function.</summary>
    public Func<IReadOnlyList<object>, FieldContext, ValueTask<IReadOnlyList<object?>>> Resolve { get; } = resolve;
}
