using System.Collections.Frozen;

namespace Transverse.GraphQL.Language;

internal ref partial struct Parser
{
    /// <summary>DirectiveLocation : ExecutableDirectiveLocation, TypeSystemDirectiveLocation (Spec 3.13).</summary>
    private static readonly FrozenSet<string> DirectiveLocations = FrozenSet.Create(
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION");

    /// <summary>
    /// TypeSystemDefinition, TypeSystemExtension (Spec 3, 3.1). An extension is the definition's production after `extend`;
    /// only directives can't be extended.
    /// </summary>
    private TypeSystemDefinitionNode ParseTypeSystemDefinitionOrExtension(DefinitionStart start) =>
        SkipKeyword("schema"u8) ? ParseSchema(start)
        : SkipKeyword("scalar"u8) ? ParseScalarType(start)
        : SkipKeyword("type"u8) ? ParseObjectType(start)
        : SkipKeyword("interface"u8) ? ParseInterfaceType(start)
        : SkipKeyword("union"u8) ? ParseUnionType(start)
        : SkipKeyword("enum"u8) ? ParseEnumType(start)
        : SkipKeyword("input"u8) ? ParseInputObjectType(start)
        : !start.IsExtension && SkipKeyword("directive"u8) ? ParseDirectiveDefinition(start)
        : start.Description is null ? throw Unexpected(_token)
        : throw Error(start.Token, "a description stands before a definition only");

    /// <summary>SchemaDefinition : Description? `schema` Directives[Const]? { RootOperationTypeDefinition+ } (Spec 3.3).</summary>
    private SchemaDefinitionNode ParseSchema(DefinitionStart start)
    {
        var directives = ParseDirectives(isConst: true);
        if (!start.IsExtension && _token.Kind != TokenKind.BraceLeft)
            throw Expected("\"{\"");
        var operationTypes = ParseOptionalMany(
            TokenKind.BraceLeft, static (scoped ref parser) => parser.ParseOperationTypeDefinition(), TokenKind.BraceRight);
        ExpectAddition(start, directives.Length + operationTypes.Length);
        return new SchemaDefinitionNode(operationTypes, directives, start.Description, start.IsExtension, From(start.Token));
    }

    /// <summary>RootOperationTypeDefinition : OperationType : NamedType (Spec 3.3).</summary>
    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = Expect(TokenKind.Name);
        var operation = OperationKindOf(start) ?? throw Unexpected(start);
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode(operation, ParseNamedType(), From(start));
    }

    /// <summary>ScalarTypeDefinition : Description? `scalar` Name Directives[Const]? (Spec 3.5).</summary>
    private ScalarTypeDefinitionNode ParseScalarType(DefinitionStart start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        ExpectAddition(start, directives.Length);
        return new ScalarTypeDefinitionNode(name, directives, start.Description, start.IsExtension, From(start.Token));
    }

    /// <summary>
    /// ObjectTypeDefinition : Description? `type` Name ImplementsInterfaces? Directives[Const]? FieldsDefinition? (Spec 3.6).
    /// </summary>
    private ObjectTypeDefinitionNode ParseObjectType(DefinitionStart start)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        ExpectAddition(start, interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeDefinitionNode(name, interfaces, directives, fields, start.Description, start.IsExtension, From(start.Token));
    }

    /// <summary>
    /// InterfaceTypeDefinition : Description? `interface` Name ImplementsInterfaces? Directives[Const]? FieldsDefinition? (Spec 3.7).
    /// </summary>
    private InterfaceTypeDefinitionNode ParseInterfaceType(DefinitionStart start)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        ExpectAddition(start, interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeDefinitionNode(
            name, interfaces, directives, fields, start.Description, start.IsExtension, From(start.Token));
    }

    /// <summary>ImplementsInterfaces : `implements` `&amp;`? NamedType, then `&amp;` NamedType any number of times (Spec 3.6).</summary>
    private NamedTypeNode[] ParseImplementsInterfaces() => SkipKeyword("implements"u8)
        ? ParseDelimited(TokenKind.Ampersand, static (scoped ref parser) => parser.ParseNamedType())
        : [];

    /// <summary>FieldsDefinition : { FieldDefinition+ } (Spec 3.6).</summary>
    private FieldDefinitionNode[] ParseFieldsDefinition() =>
        ParseOptionalMany(TokenKind.BraceLeft, static (scoped ref parser) => parser.ParseFieldDefinition(), TokenKind.BraceRight);

    /// <summary>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]? (Spec 3.6).</summary>
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var directives = ParseDirectives(isConst: true);
        return new FieldDefinitionNode(name, arguments, type, directives, description, From(start));
    }

    /// <summary>ArgumentsDefinition : ( InputValueDefinition+ ) (Spec 3.6.1).</summary>
    private InputValueDefinitionNode[] ParseArgumentsDefinition() =>
        ParseOptionalMany(TokenKind.ParenLeft, static (scoped ref parser) => parser.ParseInputValueDefinition(), TokenKind.ParenRight);

    /// <summary>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]? (Spec 3.6.1).</summary>
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConst: true);
        return new InputValueDefinitionNode(name, type, defaultValue, directives, description, From(start));
    }

    /// <summary>
    /// UnionTypeDefinition : Description? `union` Name Directives[Const]? UnionMemberTypes?
    /// UnionMemberTypes : = `|`? NamedType, then `|` NamedType any number of times (Spec 3.8).
    /// </summary>
    private UnionTypeDefinitionNode ParseUnionType(DefinitionStart start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var types = Skip(TokenKind.Equal)
            ? ParseDelimited(TokenKind.Pipe, static (scoped ref parser) => parser.ParseNamedType())
            : [];
        ExpectAddition(start, directives.Length + types.Length);
        return new UnionTypeDefinitionNode(name, directives, types, start.Description, start.IsExtension, From(start.Token));
    }

    /// <summary>EnumTypeDefinition : Description? `enum` Name Directives[Const]? { EnumValueDefinition+ }? (Spec 3.9).</summary>
    private EnumTypeDefinitionNode ParseEnumType(DefinitionStart start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseOptionalMany(
            TokenKind.BraceLeft, static (scoped ref parser) => parser.ParseEnumValueDefinition(), TokenKind.BraceRight);
        ExpectAddition(start, directives.Length + values.Length);
        return new EnumTypeDefinitionNode(name, directives, values, start.Description, start.IsExtension, From(start.Token));
    }

    /// <summary>EnumValueDefinition : Description? EnumValue Directives[Const]? (Spec 3.9).</summary>
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        if (IsKeyword(_token, "true"u8) || IsKeyword(_token, "false"u8) || IsKeyword(_token, "null"u8))
            throw Error(_token, $"{Describe(_token)} is reserved and can't be an enum value");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        return new EnumValueDefinitionNode(name, directives, description, From(start));
    }

    /// <summary>InputObjectTypeDefinition : Description? `input` Name Directives[Const]? { InputValueDefinition+ }? (Spec 3.10).</summary>
    private InputObjectTypeDefinitionNode ParseInputObjectType(DefinitionStart start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseOptionalMany(
            TokenKind.BraceLeft, static (scoped ref parser) => parser.ParseInputValueDefinition(), TokenKind.BraceRight);
        ExpectAddition(start, directives.Length + fields.Length);
        return new InputObjectTypeDefinitionNode(name, directives, fields, start.Description, start.IsExtension, From(start.Token));
    }

    /// <summary>
    /// DirectiveDefinition : Description? `directive` @ Name ArgumentsDefinition? `repeatable`? `on` DirectiveLocations
    /// DirectiveLocations : `|`? DirectiveLocation, then `|` DirectiveLocation any number of times (Spec 3.13).
    /// </summary>
    private DirectiveDefinitionNode ParseDirectiveDefinition(DefinitionStart start)
    {
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = ParseDelimited(TokenKind.Pipe, static (scoped ref parser) => parser.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(name, arguments, isRepeatable, locations, start.Description, From(start.Token));
    }

    private NameNode ParseDirectiveLocation()
    {
        var token = _token;
        var name = ParseName();
        return DirectiveLocations.Contains(name.Value) ? name : throw Error(token, $"{Describe(token)} is not a directive location");
    }

    /// <summary>Spec 3.1: an extension without any part after the name is no production of the grammar.</summary>
    private readonly void ExpectAddition(DefinitionStart start, int parts)
    {
        if (start.IsExtension && parts == 0) throw Expected("something to add");
    }
}
