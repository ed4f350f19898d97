using System.Diagnostics;

namespace Transverse.GraphQL.Language;

internal sealed partial class SyntaxWriter
{
    private SyntaxWriter WriteTypeSystemDefinition(TypeSystemDefinitionNode node)
    {
        WriteDescription(node.Description).Append(node.IsExtension ? "extend " : "");
        return node switch
        {
            SchemaDefinitionNode schema => Append("schema").WriteDirectives(schema.Directives).WriteMembers(schema.OperationTypes),
            ScalarTypeDefinitionNode type => WriteTypeStart("scalar ", type, []),
            ObjectTypeDefinitionNode type => WriteTypeStart("type ", type, type.Interfaces).WriteMembers(type.Fields),
            InterfaceTypeDefinitionNode type => WriteTypeStart("interface ", type, type.Interfaces).WriteMembers(type.Fields),
            UnionTypeDefinitionNode type => WriteTypeStart("union ", type, []).WriteAll(" = ", type.Types, " | ", ""),
            EnumTypeDefinitionNode type => WriteTypeStart("enum ", type, []).WriteMembers(type.Values),
            InputObjectTypeDefinitionNode type => WriteTypeStart("input ", type, []).WriteMembers(type.Fields),
            DirectiveDefinitionNode directive => Append("directive @").Write(directive.Name).WriteArguments(directive.Arguments)
                .Append(directive.IsRepeatable ? " repeatable" : "").WriteAll(" on ", directive.Locations, " | ", ""),
            _ => throw new UnreachableException(),
        };
    }

    private SyntaxWriter WriteMemberDefinition(SyntaxNode node) => node switch
    {
        OperationTypeDefinitionNode root => Append(Keyword(root.Operation)).Append(": ").Write(root.Type),
        FieldDefinitionNode field => WriteDescription(field.Description).Write(field.Name).WriteArguments(field.Arguments)
            .Append(": ").Write(field.Type).WriteDirectives(field.Directives),
        InputValueDefinitionNode input => WriteDescription(input.Description).Write(input.Name)
            .Append(": ").Write(input.Type).Write(" = ", input.DefaultValue).WriteDirectives(input.Directives),
        EnumValueDefinitionNode value => WriteDescription(value.Description).Write(value.Name).WriteDirectives(value.Directives),
        _ => throw new UnreachableException(),
    };

    private SyntaxWriter WriteTypeStart(string keyword, TypeDefinitionNode type, IReadOnlyList<NamedTypeNode> interfaces) =>
        Append(keyword).Write(type.Name).WriteAll(" implements ", interfaces, " & ", "").WriteDirectives(type.Directives);

    private SyntaxWriter WriteMembers(IReadOnlyList<SyntaxNode> members) => members.Count == 0 ? this : Append(" ").WriteBlock(members);

    private SyntaxWriter WriteArguments(IReadOnlyList<InputValueDefinitionNode> arguments) =>
        WriteDeclarations(arguments, argument => argument.Description);
}
