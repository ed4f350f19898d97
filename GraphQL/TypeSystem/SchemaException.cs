using Transverse.GraphQL.Errors;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>A schema that must be valid is not: the fault is its author's, never a client's.</summary>
/// <param name="errors">Every obligation that it breaks; at least one.</param>
public sealed class SchemaException(IReadOnlyList<GraphQLError> errors)
    : Exception(string.Join(Environment.NewLine, errors.Select(error => error.Message)))
{
    /// <summary>Every obligation that the schema breaks.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;
}
