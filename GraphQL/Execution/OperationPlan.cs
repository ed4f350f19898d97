using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Execution;

/// <summary>
/// An operation made ready to execute many times: fragments flattened, fields merged, <c>@skip</c> and <c>@include</c> decided.
/// It depends on the document, the operation's name and the Boolean variables used in conditions, and on nothing else.
/// </summary>
public sealed class OperationPlan(OperationDefinitionNode operation, PlannedSelection root)
{
    /// <summary>The operation.</summary>
    public OperationDefinitionNode Operation { get; } = operation;

    /// <summary>What is selected on the root type.</summary>
    public PlannedSelection Root { get; } = root;
}
