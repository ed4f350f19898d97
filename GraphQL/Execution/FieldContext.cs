namespace Transverse.GraphQL.Execution;

/// <summary>What a resolver may know besides the parents: one per field and level.</summary>
public sealed class FieldContext(PlannedField field, ArgumentValues arguments, RequestContext request)
{
    /// <summary>The field, with the selections below it.</summary>
    public PlannedField Field { get; } = field;

    /// <summary>The coerced arguments.</summary>
    public ArgumentValues Arguments { get; } = arguments;

    /// <summary>The request that is executed.</summary>
    public RequestContext Request { get; } = request;
}
