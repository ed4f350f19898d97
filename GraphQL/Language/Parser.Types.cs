namespace Transverse.GraphQL.Language;

internal ref partial struct Parser
{
    /// <summary>Type : NamedType, ListType, NonNullType (Spec 2.12).</summary>
    public TypeNode ParseType()
    {
        var start = _token;
        var type = start.Kind == TokenKind.BracketLeft ? ParseListType() : (TypeNode)ParseNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type, From(start)) : type;
    }

    /// <summary>ListType : [ Type ] (Spec 2.12).</summary>
    private ListTypeNode ParseListType()
    {
        var start = _token;
        Enter();
        Expect(TokenKind.BracketLeft);
        var type = ParseType();
        Expect(TokenKind.BracketRight);
        Leave();
        return new ListTypeNode(type, From(start));
    }

    /// <summary>NamedType : Name (Spec 2.12).</summary>
    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name, name.Location);
    }
}
