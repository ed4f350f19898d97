using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

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

/// <summary>The merged fields that a selection set asks of one object type, in response order (Spec 6.3.2).</summary>
public sealed class PlannedSelection(ObjectType type, IReadOnlyList<PlannedField> fields)
{
    /// <summary>The concrete type.</summary>
    public ObjectType Type { get; } = type;

    /// <summary>The fields in the order of their first appearance.</summary>
    public IReadOnlyList<PlannedField> Fields { get; } = fields;
}
