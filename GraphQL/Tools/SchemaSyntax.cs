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
        var (name, directives, description) = (new NameNode(type.Name), Directives(type), Text(type.Description));
        return type switch
        {
            ObjectType complex => new ObjectTypeDefinitionNode(name, Interfaces(complex), directives, Fields(complex), description),
            InterfaceType complex => new InterfaceTypeDefinitionNode(name, Interfaces(complex), directives, Fields(complex), description),
            UnionType union => new UnionTypeDefinitionNode(name, directives, [.. union.Types.Select(Reference)], description),
            EnumType values => new EnumTypeDefinitionNode(name, directives, [.. values.Values.Select(Of)], description),
            InputObjectType input => new InputObjectTypeDefinitionNode(name, directives, [.. input.Fields.Select(Of)], description),
            ScalarType => new ScalarTypeDefinitionNode(name, directives, description),
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

    private static EnumValueDefinitionNode Of(EnumValueDefinition value) =>
        new(new NameNode(value.Name), Directives(value), Text(value.Description));

    private static FieldDefinitionNode[] Fields(ComplexType type) => [.. type.Fields.Select(Of)];

    private static NamedTypeNode[] Interfaces(ComplexType type) => [.. type.Interfaces.Select(Reference)];

    private static DirectiveNode[] Directives(MemberDefinition member) =>
        [.. Told(SpecifiedDirectives.Deprecated, member.DeprecationReason), .. member.Directives];

    private static DirectiveNode[] Directives(NamedType type) => type switch
    {
        InputObjectType { IsOneOf: true } => [new DirectiveNode(new NameNode(SpecifiedDirectives.OneOf.Name), []), .. type.Directives],
        ScalarType scalar => [.. Told(SpecifiedDirectives.SpecifiedBy, scalar.SpecifiedByUrl), .. type.Directives],
        _ => [.. type.Directives],
    };

    /// <summary>The application of a directive of one argument, when a property tells that argument.</summary>
    private static DirectiveNode[] Told(DirectiveDefinition directive, string? argument)
    {
        if (argument is null) return [];
        var node = new ArgumentNode(new NameNode(directive.Arguments[0].Name), new StringValueNode(argument));
        return [new DirectiveNode(new NameNode(directive.Name), [node])];
    }

    private static StringValueNode? Text(string? description) => description is null ? null : new StringValueNode(description);

    private static NamedTypeNode Reference(NamedType type) => new(new NameNode(type.Name));

    private static TypeNode Reference(GraphType type) => type switch
    {
        ListType list => new ListTypeNode(Reference(list.OfType)),
        NonNullType nonNull => new NonNullTypeNode(Reference(nonNull.OfType)),
        _ => Reference(type.Named),
    };
}
