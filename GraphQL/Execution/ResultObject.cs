namespace Transverse.GraphQL.Execution;

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
