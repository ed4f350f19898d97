using System.Diagnostics.CodeAnalysis;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>A type system (Spec 3.3): root types, every type that they reach, and directives, indexed and immutable.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<NamedType, IReadOnlyList<ObjectType>> _possibleTypes = [];

    /// <summary>Collects what the roots and the further types reach. It does not judge: that is schema validation's work.</summary>
    public Schema(
        ObjectType? query,
        ObjectType? mutation = null,
        ObjectType? subscription = null,
        IEnumerable<NamedType>? types = null,
        IEnumerable<DirectiveDefinition>? directives = null)
    {
        (Query, Mutation, Subscription) = (query, mutation, subscription);
        foreach (var directive in directives ?? []) Directives.Add(directive);
    }

    /// <summary>What the schema is about, in CommonMark; null when it says nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The root of queries; null only in a schema that validation will refuse.</summary>
    public ObjectType? Query { get; }

    /// <summary>The root of mutations; null when there are none.</summary>
    public ObjectType? Mutation { get; }

    /// <summary>The root of subscriptions; null when there are none.</summary>
    public ObjectType? Subscription { get; }

    /// <summary>Every named type, built-in scalars and introspection types included, by name.</summary>
    public IReadOnlyDictionary<string, NamedType> Types => _types;

    /// <summary>The directives, the specified ones included.</summary>
    public MemberList<DirectiveDefinition> Directives { get; } = new();

    /// <summary>The object types that a value of a composite type may have; the type itself for an object.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(NamedType type) => _possibleTypes.TryGetValue(type, out var possible) ? possible : [];

    /// <summary>Whether values of <paramref name="type"/> are also values of <paramref name="super"/> (Spec 3.6, IsSubType for named types).</summary>
    public bool IsPossible(NamedType super, ObjectType type) => ReferenceEquals(super, type) || PossibleTypes(super).Contains(type);

    /// <summary>Finds the field of that name on a type, the meta fields (<c>__typename</c>, <c>__schema</c>, <c>__type</c>) included where they exist.</summary>
    public bool TryGetField(NamedType parent, string name, [MaybeNullWhen(false)] out FieldDefinition field)
    {
        field = null;
        return _types.ContainsKey(parent.Name) && parent is ComplexType complex && complex.Fields.TryGet(name, out field);
    }
}
