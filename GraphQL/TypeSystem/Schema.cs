using System.Diagnostics.CodeAnalysis;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem.Introspection;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>A type system (Spec 3.3): root types, every type that they reach, and directives, indexed and immutable.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<NamedType, List<ObjectType>> _possibleTypes = [];

    /// <summary>Collects what the roots and the further types reach. It does not judge: that is schema validation's work.</summary>
    public Schema(
        ObjectType? query,
        ObjectType? mutation = null,
        ObjectType? subscription = null,
        IEnumerable<NamedType>? types = null,
        IEnumerable<DirectiveDefinition>? directives = null)
    {
        (Query, Mutation, Subscription) = (query, mutation, subscription);
        DirectiveDefinition[] own = [.. directives ?? []];
        foreach (var directive in SpecifiedDirectives.All.Where(specified => own.All(directive => directive.Name != specified.Name)))
            Directives.Add(directive);
        foreach (var directive in own) Directives.Add(directive);

        CollectedTypes = TypeCollector.Collect([query, mutation, subscription, .. types ?? []], Directives);
        foreach (var type in CollectedTypes)
        {
            if (_types.TryAdd(type.Name, type)) AddPossibleTypes(type);
        }
    }

    /// <summary>What the schema is about, in CommonMark; null when it says nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Directives applied to the schema itself, in order.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>The root of queries; null only in a schema that validation will refuse.</summary>
    public ObjectType? Query { get; }

    /// <summary>The root of mutations; null when there are none.</summary>
    public ObjectType? Mutation { get; }

    /// <summary>The root of subscriptions; null when there are none.</summary>
    public ObjectType? Subscription { get; }

    /// <summary>Every named type, by name: introspection types, and the built-in scalars that are in use (Spec 3.5), included.</summary>
    public IReadOnlyDictionary<string, NamedType> Types => _types;

    /// <summary>The directives, the specified ones included.</summary>
    public MemberList<DirectiveDefinition> Directives { get; } = new();

    /// <summary>Every type that was found, those of a repeated name too, which only a schema that validation will refuse has.</summary>
    internal IReadOnlyList<NamedType> CollectedTypes { get; }

    /// <summary>The root of a kind of operation; null when the schema has none.</summary>
    public ObjectType? RootOf(OperationKind operation) => operation switch
    {
        OperationKind.Query => Query,
        OperationKind.Mutation => Mutation,
        _ => Subscription,
    };

    /// <summary>The type that a document refers to; null when the schema has no type of that name.</summary>
    public GraphType? TypeOf(TypeNode node) => node switch
    {
        NamedTypeNode named => _types.GetValueOrDefault(named.Name.Value),
        ListTypeNode list => TypeOf(list.Type) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => TypeOf(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        _ => null,
    };

    /// <summary>The object types that a value of a composite type may have; the type itself for an object.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(NamedType type) => _possibleTypes.TryGetValue(type, out var possible) ? possible : [];

    /// <summary>Whether values of <paramref name="type"/> are also values of <paramref name="super"/>.</summary>
    public bool IsPossible(NamedType super, ObjectType type) => ReferenceEquals(super, type) || PossibleTypes(super).Contains(type);

    /// <summary>Whether every value of one type is also a value of the other (Spec 3.6, IsSubType).</summary>
    public bool IsSubType(GraphType possibleSubType, GraphType superType) => (possibleSubType, superType) switch
    {
        (NonNullType sub, NonNullType super) => IsSubType(sub.OfType, super.OfType),
        (NonNullType sub, _) => IsSubType(sub.OfType, superType),
        (ListType sub, ListType super) => IsSubType(sub.OfType, super.OfType),
        (ObjectType sub, NamedType super) => IsPossible(super, sub),
        (InterfaceType sub, InterfaceType super) => ReferenceEquals(sub, super) || sub.Interfaces.Contains(super),
        _ => ReferenceEquals(possibleSubType, superType),
    };

    /// <summary>
    /// Finds the field of that name on a type, the meta fields (<c>__typename</c>, <c>__schema</c>, <c>__type</c>) included where
    /// they exist.
    /// </summary>
    public bool TryGetField(NamedType parent, string name, [MaybeNullWhen(false)] out FieldDefinition field)
    {
        field = name switch
        {
            "__typename" when parent is ComplexType or UnionType => MetaFields.TypeName,
            "__schema" when ReferenceEquals(parent, Query) => MetaFields.Schema,
            "__type" when ReferenceEquals(parent, Query) => MetaFields.Type,
            _ => null,
        };
        return field is not null || (parent is ComplexType complex && complex.Fields.TryGet(name, out field));
    }

    private void AddPossibleTypes(NamedType type)
    {
        if (type is UnionType union) _possibleTypes[union] = [.. union.Types.Distinct()];
        if (type is not ObjectType concrete) return;

        _possibleTypes[concrete] = [concrete];
        foreach (var super in concrete.Interfaces.Distinct())
        {
            if (_possibleTypes.TryGetValue(super, out var possible)) possible.Add(concrete);
            else _possibleTypes[super] = [concrete];
        }
    }
}
