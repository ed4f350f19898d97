using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>The merged fields that a selection set asks of one object type, in response order (Spec 6.3.2).</summary>
public sealed class PlannedSelection(ObjectType type, IReadOnlyList<PlannedField> fields)
{
    /// <summary>The concrete type.</summary>
    public ObjectType Type { get; } = type;

    /// <summary>The fields in the order of their first appearance.</summary>
    public IReadOnlyList<PlannedField> Fields { get; } = fields;
}
