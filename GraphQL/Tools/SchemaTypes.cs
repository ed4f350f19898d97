using System.Diagnostics;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.Tools;

/// <summary>
/// Makes the types that definitions describe: first all of them empty, then their members, which may refer to any of them.
/// </summary>
internal sealed class SchemaTypes
{
    private readonly SchemaDefinitions _definitions;
    private readonly Dictionary<string, NamedType> _types =
        BuiltInScalars.All.ToDictionary(scalar => scalar.Name, NamedType (scalar) => scalar);
    private readonly List<(NamedType Type, IReadOnlyList<TypeDefinitionNode> Nodes)> _defined = [];

    public SchemaTypes(SchemaDefinitions definitions)
    {
        _definitions = definitions;
        foreach (var nodes in definitions.Types)
        {
            var type = Make(nodes);
            // A document may repeat a built-in scalar (Spec 3.5), but it can't change it.
            if (_types.TryAdd(type.Name, type)) _defined.Add((type, nodes));
            else if (type is not ScalarType)
                definitions.Report($"\"{type}\" is a built-in scalar and can't be another kind of type.", nodes[0].Name);
        }
    }

    /// <summary>The types that the document defines.</summary>
    public IEnumerable<NamedType> All => _defined.Select(defined => defined.Type);

    /// <summary>The type of that name and kind; null, with an error reported, when there is none.</summary>
    public T? Resolve<T>(NamedTypeNode node, string kind) where T : NamedType
    {
        if (!_types.TryGetValue(node.Name.Value, out var type)) _definitions.Report($"The type \"{node}\" is not defined.", node);
        else if (type is not T) _definitions.Report($"The type \"{node}\" is not {kind}.", node);
        return type as T;
    }

    /// <summary>Gives the types their members.</summary>
    public void Define()
    {
        foreach (var (type, nodes) in _defined)
        {
            type.Description = nodes[0].Description?.Value;
            foreach (var directive in ToldDirectives.Without(type, DirectivesOf(nodes))) type.Directives.Add(directive);
            foreach (var node in nodes) Define(type, node);
        }
    }

    /// <summary>Makes a directive.</summary>
    public DirectiveDefinition Define(DirectiveDefinitionNode node)
    {
        var directive = new DirectiveDefinition(node.Name.Value)
        {
            Description = node.Description?.Value,
            IsRepeatable = node.IsRepeatable,
        };
        foreach (var argument in node.Arguments) directive.Arguments.Add(Define(argument));
        foreach (var name in node.Locations)
        {
            if (DirectiveLocationNames.TryGet(name.Value, out var location)) directive.Locations.Add(location);
            else _definitions.Report($"\"{name}\" is not a place where a directive may stand.", name);
        }

        return directive;
    }

    private static NamedType Make(IReadOnlyList<TypeDefinitionNode> nodes)
    {
        var (name, directives) = (nodes[0].Name.Value, DirectivesOf(nodes));
        return nodes[0] switch
        {
            ScalarTypeDefinitionNode => new PassThroughScalarType(name) { SpecifiedByUrl = ToldDirectives.SpecifiedByUrl(directives) },
            ObjectTypeDefinitionNode => new ObjectType(name),
            InterfaceTypeDefinitionNode => new InterfaceType(name),
            UnionTypeDefinitionNode => new UnionType(name),
            EnumTypeDefinitionNode => new EnumType(name),
            InputObjectTypeDefinitionNode => new InputObjectType(name) { IsOneOf = ToldDirectives.IsOneOf(directives) },
            _ => throw new UnreachableException(),
        };
    }

    private static DirectiveNode[] DirectivesOf(IReadOnlyList<TypeDefinitionNode> nodes) => [.. nodes.SelectMany(node => node.Directives)];

    private void Define(NamedType type, TypeDefinitionNode node)
    {
        switch (type, node)
        {
            case (ObjectType complex, ObjectTypeDefinitionNode definition):
                Define(complex, definition.Interfaces, definition.Fields);
                break;
            case (InterfaceType complex, InterfaceTypeDefinitionNode definition):
                Define(complex, definition.Interfaces, definition.Fields);
                break;
            case (UnionType union, UnionTypeDefinitionNode definition):
                foreach (var name in definition.Types)
                {
                    if (Resolve<ObjectType>(name, "an object type") is { } member) union.Types.Add(member);
                }

                break;
            case (EnumType values, EnumTypeDefinitionNode definition):
                foreach (var value in definition.Values)
                    Describe(values.Values.Add(new EnumValueDefinition(value.Name.Value)), value.Description, value.Directives);
                break;
            case (InputObjectType input, InputObjectTypeDefinitionNode definition):
                foreach (var field in definition.Fields) input.Fields.Add(Define(field));
                break;
        }
    }

    private void Define(ComplexType type, IReadOnlyList<NamedTypeNode> interfaces, IReadOnlyList<FieldDefinitionNode> fields)
    {
        foreach (var name in interfaces)
        {
            if (Resolve<InterfaceType>(name, "an interface") is { } super) type.Interfaces.Add(super);
        }

        foreach (var node in fields)
        {
            var field = type.Fields.Add(new FieldDefinition(node.Name.Value, TypeOf(node.Type)));
            Describe(field, node.Description, node.Directives);
            foreach (var argument in node.Arguments) field.Arguments.Add(Define(argument));
        }
    }

    private InputValueDefinition Define(InputValueDefinitionNode node)
    {
        var value = new InputValueDefinition(node.Name.Value, TypeOf(node.Type)) { DefaultValue = node.DefaultValue };
        Describe(value, node.Description, node.Directives);
        return value;
    }

    private static void Describe(MemberDefinition member, StringValueNode? description, IReadOnlyList<DirectiveNode> directives)
    {
        member.Description = description?.Value;
        member.DeprecationReason = ToldDirectives.DeprecationReason(directives);
        foreach (var directive in ToldDirectives.Without(member, directives)) member.Directives.Add(directive);
    }

    /// <summary>An unknown type is reported; String takes its place until the builder gives up.</summary>
    private GraphType TypeOf(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(TypeOf(list.Type)),
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Type)),
        NamedTypeNode named => Resolve<NamedType>(named, "a type") ?? BuiltInScalars.String,
        _ => throw new UnreachableException(),
    };
}
