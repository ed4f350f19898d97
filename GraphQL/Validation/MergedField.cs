using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation;

/// <summary>A field as field selection merging sees it: where it is asked, and what it is there. Each field of a document has one.</summary>
internal sealed class MergedField(FieldNode node, NamedType? parent, GraphType? type)
{
    private Dictionary<string, ValueNode>? _arguments;

    public FieldNode Node { get; } = node;

    /// <summary>The type that it is asked of; null when the schema does not know it.</summary>
    public NamedType? Parent { get; } = parent;

    /// <summary>What it returns; null when the schema does not know it.</summary>
    public GraphType? Type { get; } = type;

    // Where names repeat the last one counts: UniqueArgumentNames refuses the document anyway.
    private Dictionary<string, ValueNode> Arguments
    {
        get
        {
            if (_arguments is not null) return _arguments;
            _arguments = new(StringComparer.Ordinal);
            foreach (var argument in Node.Arguments) _arguments[argument.Name.Value] = argument.Value;
            return _arguments;
        }
    }

    /// <summary>Whether it is the same field with the same arguments as another, so that one answer serves both (Spec 5.3.2).</summary>
    public bool IsSameAs(MergedField other) =>
        Node.Name.Value == other.Node.Name.Value
        && Node.Arguments.Count == other.Node.Arguments.Count
        && Node.Arguments.All(argument => other.Arguments.TryGetValue(argument.Name.Value, out var value) && IsSame(argument.Value, value));

    /// <summary>Whether its values have the same shape as those of another: lists and nulls in the same places, and the same leaves (Spec 5.3.2, SameResponseShape).</summary>
    public bool HasShapeOf(MergedField other) => Type is null || other.Type is null || IsSameShape(Type, other.Type);

    /// <summary>The field as messages call it.</summary>
    public override string ToString() => Parent is null ? Node.Name.Value : $"{Parent}.{Node.Name}";

    private static bool IsSameShape(GraphType one, GraphType other) => (one, other) switch
    {
        (NonNullType a, NonNullType b) => IsSameShape(a.OfType, b.OfType),
        (ListType a, ListType b) => IsSameShape(a.OfType, b.OfType),
        (LeafType, _) or (_, LeafType) => ReferenceEquals(one, other),
        _ => one is NamedType && other is NamedType,
    };

    private static bool IsSame(ValueNode one, ValueNode other) => (one, other) switch
    {
        (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
        (IntValueNode a, IntValueNode b) => a.Value == b.Value,
        (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value && a.Block == b.Block,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
        (NullValueNode, NullValueNode) => true,
        (ListValueNode a, ListValueNode b) => a.Values.Count == b.Values.Count && a.Values.Zip(b.Values).All(pair => IsSame(pair.First, pair.Second)),
        (ObjectValueNode a, ObjectValueNode b) => a.Fields.Count == b.Fields.Count && Sorted(a).Zip(Sorted(b)).All(pair =>
            pair.First.Name.Value == pair.Second.Name.Value && IsSame(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    private static IEnumerable<ObjectFieldNode> Sorted(ObjectValueNode value) => value.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
}
