using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>Finds one field of one parent at once, without waiting: a member, a computation.</summary>
/// <param name="resolve">
/// From the parent's value and the field at hand to the field's value. It may return a <see cref="Errors.GraphQLError"/>, alone or as
/// an item of a list, or throw a <see cref="Errors.GraphQLException"/>.
/// </param>
public sealed class PureResolver(Func<object, FieldContext, object?> resolve) : FieldResolver
{
    /// <summary>The function.</summary>
    public Func<object, FieldContext, object?> Resolve { get; } = resolve;
}
