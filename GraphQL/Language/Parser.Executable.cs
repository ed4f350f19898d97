namespace Transverse.GraphQL.Language;

internal ref partial struct Parser
{
    /// <summary>Document : Definition+ (Spec 2.3).</summary>
    public DocumentNode ParseDocument()
    {
        var definitions = new List<DefinitionNode>();
        do
            definitions.Add(ParseDefinition());
        while (_token.Kind != TokenKind.EndOfFile);
        return new DocumentNode(definitions, new Location(0, _token.Location.End, 1, 1));
    }

    /// <summary>
    /// Definition : ExecutableDefinition, TypeSystemDefinitionOrExtension (Spec 2.3). All but extensions and the shorthand
    /// query may start with a description, so it is read before the keyword decides.
    /// </summary>
    private DefinitionNode ParseDefinition()
    {
        var first = _token;
        var description = ParseDescription();
        if (_token.Kind == TokenKind.BraceLeft)
        {
            return description is null
                ? ParseShorthand()
                : throw Error(first, "a query without the keyword \"query\" takes no description");
        }

        if (_token.Kind != TokenKind.Name) throw Unexpected(_token);
        var start = new DefinitionStart(first, description, IsExtension: description is null && SkipKeyword("extend"u8));
        if (start.IsExtension) return ParseTypeSystemDefinitionOrExtension(start);
        if (OperationKindOf(_token) is { } operation) return ParseOperationDefinition(start, operation);
        return SkipKeyword("fragment"u8) ? ParseFragmentDefinition(start) : ParseTypeSystemDefinitionOrExtension(start);
    }

    /// <summary>OperationDefinition : SelectionSet (Spec 2.4, query shorthand).</summary>
    private OperationDefinitionNode ParseShorthand()
    {
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(OperationKind.Query, name: null, [], [], selectionSet, location: selectionSet.Location);
    }

    /// <summary>OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet (Spec 2.4).</summary>
    private OperationDefinitionNode ParseOperationDefinition(DefinitionStart start, OperationKind operation)
    {
        Expect(TokenKind.Name);
        var name = _token.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseOptionalMany(
            TokenKind.ParenLeft, static (scoped ref parser) => parser.ParseVariableDefinition(), TokenKind.ParenRight);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(operation, name, variables, directives, selectionSet, start.Description, From(start.Token));
    }

    /// <summary>OperationType : one of `query` `mutation` `subscription` (Spec 2.4); null for any other token.</summary>
    private readonly OperationKind? OperationKindOf(Token token) =>
        IsKeyword(token, "query"u8) ? OperationKind.Query
        : IsKeyword(token, "mutation"u8) ? OperationKind.Mutation
        : IsKeyword(token, "subscription"u8) ? OperationKind.Subscription
        : null;

    /// <summary>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]? (Spec 2.11).</summary>
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConst: true);
        return new VariableDefinitionNode(variable, type, defaultValue, directives, description, From(start));
    }

    /// <summary>SelectionSet : { Selection+ } (Spec 2.5).</summary>
    private SelectionSetNode ParseSelectionSet()
    {
        var start = _token;
        Enter();
        var selections = ParseMany(TokenKind.BraceLeft, static (scoped ref parser) => parser.ParseSelection(), TokenKind.BraceRight);
        Leave();
        return new SelectionSetNode(selections, From(start));
    }

    /// <summary>Selection : Field, FragmentSpread, InlineFragment (Spec 2.5).</summary>
    private SelectionNode ParseSelection() => _token.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    /// <summary>Field : Alias? Name Arguments? Directives? SelectionSet? (Spec 2.6, 2.8).</summary>
    private FieldNode ParseField()
    {
        var start = _token;
        if (start.Kind == TokenKind.Name && ++_fields > _options.MaxFields)
            throw Limit($"it selects more than {_options.MaxFields} fields (MaxFields)", "LIMIT_FIELDS");
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon)) (alias, name) = (name, ParseName());
        var arguments = ParseArguments(isConst: false);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = _token.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet, From(start));
    }

    /// <summary>
    /// FragmentSpread : `...` FragmentName Directives?
    /// InlineFragment : `...` TypeCondition? Directives? SelectionSet (Spec 2.9, 2.9.2).
    /// </summary>
    private SelectionNode ParseFragment()
    {
        var start = Expect(TokenKind.Spread);
        if (_token.Kind == TokenKind.Name && !IsKeyword(_token, "on"u8))
        {
            var name = ParseName();
            return new FragmentSpreadNode(name, ParseDirectives(isConst: false), From(start));
        }

        var typeCondition = _token.Kind == TokenKind.Name ? ParseTypeCondition() : null;
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(typeCondition, directives, selectionSet, From(start));
    }

    /// <summary>FragmentDefinition : Description? `fragment` FragmentName TypeCondition Directives? SelectionSet (Spec 2.9).</summary>
    private FragmentDefinitionNode ParseFragmentDefinition(DefinitionStart start)
    {
        var name = ParseFragmentName();
        var typeCondition = ParseTypeCondition();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(name, typeCondition, directives, selectionSet, start.Description, From(start.Token));
    }

    /// <summary>FragmentName : Name but not `on` (Spec 2.9).</summary>
    private NameNode ParseFragmentName() => IsKeyword(_token, "on"u8) ? throw Unexpected(_token) : ParseName();

    /// <summary>TypeCondition : `on` NamedType (Spec 2.9.1).</summary>
    private NamedTypeNode ParseTypeCondition()
    {
        ExpectKeyword("on"u8);
        return ParseNamedType();
    }
}
