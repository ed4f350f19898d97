namespace Transverse.GraphQL.Execution;

/// <summary>All objects of one type that one field brought, over all its parents and list items: they are executed together.</summary>
internal sealed class Level(PlannedSelection selection)
{
    /// <summary>What is selected on them.</summary>
    public PlannedSelection Selection { get; } = selection;

    /// <summary>The objects' values: the parents of the fields of this level.</summary>
    public List<object> Values { get; } = [];

    /// <summary>The objects' results, in the same order.</summary>
    public List<ResultObject> Results { get; } = [];

    /// <summary>Adds an object; its result is filled when the level is executed.</summary>
    public ResultObject Add(object value)
    {
        var result = new ResultObject(Selection, new object?[Selection.Fields.Count]);
        Values.Add(value);
        Results.Add(result);
        return result;
    }
}
