using System.Diagnostics;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tools;

/// <summary>From a schema's parts back to their definitions.</summary>
internal static class SchemaSyntax
{
    public static SchemaDefinitionNode Of(Schema schema)
    {
        var roots =
            from operation in Enum.GetValues<OperationKind>()
            let root = schema.RootOf(operation)
            where root is not null
            select new OperationTypeDefinitionNode(operation, Reference(root));
        return new SchemaDefinitionNode([.. roots], schema.AppliedDirectives, Text(schema.Description));
    }

    public static TypeDefinitionNode Of(NamedType type)
    {
        var (name, description) = (new NameNode(type.Name), Text(type.Description));
        return type switch
        {
            ObjectType complex => new ObjectTypeDefinitionNode(name, Interfaces(complex), [.. type.Directives], Fields(complex), description),
            InterfaceType complex => new InterfaceTypeDefinitionNode(name, Interfaces(complex), [.. type.Directives], Fields(complex), description),
            UnionType union => new UnionTypeDefinitionNode(name, [.. type.Directives], [.. union.Types.Select(Reference)], description),
            EnumType values => new EnumTypeDefinitionNode(name, [.. type.Directives], [.. values.Values.Select(Of)], description),
            InputObjectType input => new InputObjectTypeDefinitionNode(
                name, [.. Apply(input.IsOneOf, SpecifiedDirectives.OneOf), .. type.Directives], [.. input.Fields.Select(Of)], description),
            ScalarType scalar => new ScalarTypeDefinitionNode(
                name, [.. Apply(SpecifiedDirectives.SpecifiedBy, scalar.SpecifiedByUrl), .. type.Directives], description),
            _ => throw new UnreachableException(),
        };
    }

    public static DirectiveDefinitionNode Of(DirectiveDefinition directive) => new(
        new NameNode(directive.Name),
        [.. directive.Arguments.Select(Of)],
        directive.IsRepeatable,
        [.. directive.Locations.Select(location => new NameNode(DirectiveLocationNames.NameOf(location)))],
        Text(directive.Description));

    private static FieldDefinitionNode Of(FieldDefinition field) =>
        new(new NameNode(field.Name), [.. field.Arguments.Select(Of)], Reference(field.Type), Directives(field), Text(field.Description));

    private static InputValueDefinitionNode Of(InputValueDefinition value) =>
        new(new NameNode(value.Name), Reference(value.Type), value.DefaultValue, Directives(value), Text(value.Description));

    private static EnumValueDefinitionNode Of(EnumValueDefinition value) => new(new NameNode(value.Name), Directives(value), Text(value.Description));

    private static FieldDefinitionNode[] Fields(ComplexType type) => [.. type.Fields.Select(Of)];

    private static NamedTypeNode[] Interfaces(ComplexType type) => [.. type.Interfaces.Select(Reference)];

    private static DirectiveNode[] Directives(MemberDefinition member) =>
        [.. Apply(SpecifiedDirectives.Deprecated, member.DeprecationReason), .. member.Directives];

    private static DirectiveNode[] Apply(bool applies, DirectiveDefinition directive) => applies ? [new DirectiveNode(new NameNode(directive.Name), [])] : [];

    private static DirectiveNode[] Apply(DirectiveDefinition directive, string? argument) => argument is null
        ? []
        : [new DirectiveNode(new NameNode(directive.Name), [new ArgumentNode(new NameNode(directive.Arguments[0].Name), new StringValueNode(argument))])];

    private static StringValueNode? Text(string? description) => description is null ? null : new StringValueNode(description);

    private static NamedTypeNode Reference(NamedType type) => new(new NameNode(type.Name));

    private static TypeNode Reference(GraphType type) => type switch
    {
        ListType list => new ListTypeNode(Reference(list.OfType)),
        NonNullType nonNull => new NonNullTypeNode(Reference(nonNull.OfType)),
        _ => Reference(type.Named),
    };
}
