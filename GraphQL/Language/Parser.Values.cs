using System.Text;

namespace Transverse.GraphQL.Language;

internal ref partial struct Parser
{
    /// <summary>
    /// Value[Const] : Variable (unless Const), IntValue, FloatValue, StringValue, BooleanValue, NullValue, EnumValue,
    /// ListValue, ObjectValue (Spec 2.10).
    /// </summary>
    public ValueNode ParseValue(bool isConst)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.Dollar when isConst:
                Advance();
                throw Error(token, "a constant value holds no variable, found \"$\"");
            case TokenKind.Dollar:
                return ParseVariable();
            case TokenKind.Int:
                Advance();
                return new IntValueNode(Encoding.ASCII.GetString(_lexer.Text(token)), token.Location);
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(Encoding.ASCII.GetString(_lexer.Text(token)), token.Location);
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNamedValue();
            case TokenKind.BracketLeft:
                return ParseList(isConst);
            case TokenKind.BraceLeft:
                return ParseObject(isConst);
            default:
                throw Expected("a value");
        }
    }

    /// <summary>Variable : $ Name (Spec 2.11).</summary>
    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar);
        return new VariableNode(ParseName(), From(start));
    }

    /// <summary>DefaultValue : = Value[Const] (Spec 2.11); null when there is none.</summary>
    private ValueNode? ParseDefaultValue() => Skip(TokenKind.Equal) ? ParseValue(isConst: true) : null;

    /// <summary>Description : StringValue (Spec 2.2); null when there is none.</summary>
    private StringValueNode? ParseDescription() => _token.IsString ? ParseString() : null;

    /// <summary>StringValue (Spec 2.10.4).</summary>
    private StringValueNode ParseString()
    {
        var token = _token;
        var block = token.Kind == TokenKind.BlockString;
        var literal = _lexer.Text(token);
        Advance();
        return new StringValueNode(block ? StringLiteral.ReadBlock(literal) : StringLiteral.Read(literal), block, token.Location);
    }

    /// <summary>BooleanValue, NullValue, EnumValue : Name but not `true`, `false` or `null` (Spec 2.10.3, 2.10.5, 2.10.6).</summary>
    private ValueNode ParseNamedValue()
    {
        var token = Expect(TokenKind.Name);
        if (IsKeyword(token, "true"u8)) return new BooleanValueNode(true, token.Location);
        if (IsKeyword(token, "false"u8)) return new BooleanValueNode(false, token.Location);
        if (IsKeyword(token, "null"u8)) return new NullValueNode(token.Location);
        return new EnumValueNode(NameTable.Get(_lexer.Text(token)), token.Location);
    }

    /// <summary>ListValue[Const] : [ Value[?Const]* ] (Spec 2.10.7).</summary>
    private ListValueNode ParseList(bool isConst)
    {
        var start = _token;
        Enter();
        var values = ParseAny<ValueNode>(
            TokenKind.BracketLeft,
            isConst
                ? static (scoped ref parser) => parser.ParseValue(isConst: true)
                : static (scoped ref parser) => parser.ParseValue(isConst: false),
            TokenKind.BracketRight);
        Leave();
        return new ListValueNode(values, From(start));
    }

    /// <summary>ObjectValue[Const] : { ObjectField[?Const]* } (Spec 2.10.8).</summary>
    private ObjectValueNode ParseObject(bool isConst)
    {
        var start = _token;
        Enter();
        var fields = ParseAny<ObjectFieldNode>(
            TokenKind.BraceLeft,
            isConst
                ? static (scoped ref parser) => parser.ParseObjectField(isConst: true)
                : static (scoped ref parser) => parser.ParseObjectField(isConst: false),
            TokenKind.BraceRight);
        Leave();
        return new ObjectValueNode(fields, From(start));
    }

    /// <summary>ObjectField[Const] : Name : Value[?Const] (Spec 2.10.8).</summary>
    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        var start = _token;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(name, ParseValue(isConst), From(start));
    }

    /// <summary>Arguments[Const] : ( Argument[?Const]+ ) (Spec 2.7).</summary>
    private ArgumentNode[] ParseArguments(bool isConst) => ParseOptionalMany<ArgumentNode>(
        TokenKind.ParenLeft,
        isConst
            ? static (scoped ref parser) => parser.ParseArgument(isConst: true)
            : static (scoped ref parser) => parser.ParseArgument(isConst: false),
        TokenKind.ParenRight);

    /// <summary>Argument[Const] : Name : Value[?Const] (Spec 2.7).</summary>
    private ArgumentNode ParseArgument(bool isConst)
    {
        var start = _token;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValue(isConst), From(start));
    }

    /// <summary>Directives[Const] : Directive[?Const]+ (Spec 2.13); empty when there are none.</summary>
    private DirectiveNode[] ParseDirectives(bool isConst)
    {
        if (_token.Kind != TokenKind.At) return [];
        var directives = new List<DirectiveNode>();
        while (_token.Kind == TokenKind.At)
        {
            if (directives.Count == _options.MaxDirectivesPerLocation)
                throw Limit($"it has more than {directives.Count} directives at one place (MaxDirectivesPerLocation)", "LIMIT_DIRECTIVES");
            directives.Add(ParseDirective(isConst));
        }

        return [.. directives];
    }

    /// <summary>Directive[Const] : @ Name Arguments[?Const]? (Spec 2.13).</summary>
    private DirectiveNode ParseDirective(bool isConst)
    {
        var start = Expect(TokenKind.At);
        var name = ParseName();
        return new DirectiveNode(name, ParseArguments(isConst), From(start));
    }
}
