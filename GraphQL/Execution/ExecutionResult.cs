using Transverse.GraphQL.Errors;

namespace Transverse.GraphQL.Execution;

/// <summary>A response before it is written (Spec 7.1).</summary>
public sealed class ExecutionResult
{
    /// <summary>Whether execution began: only then does the response have <c>data</c>.</summary>
    public required bool Executed { get; init; }

    /// <summary>The root's values; null when a null went up to the root, or execution did not begin.</summary>
    public ResultObject? Data { get; init; }

    /// <summary>The errors; empty when there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; init; } = [];

    /// <summary>Members of the response's <c>extensions</c>; empty when there are none.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = new Dictionary<string, object?>();
}

/// <summary>A completed object: one value for each field of its selection.</summary>
/// <param name="selection">The fields.</param>
/// <param name="values">Their values: null, a coerced leaf, a <see cref="ResultObject"/>, or an array of these.</param>
public sealed class ResultObject(PlannedSelection selection, object?[] values)
{
    /// <summary>The fields.</summary>
    public PlannedSelection Selection { get; } = selection;

    /// <summary>Their values, in the same order.</summary>
    public object?[] Values { get; } = values;
}
