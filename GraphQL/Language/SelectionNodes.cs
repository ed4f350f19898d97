namespace Transverse.GraphQL.Language;

/// <summary>The selections between braces (Spec 2.5).</summary>
public sealed class SelectionSetNode(IReadOnlyList<SelectionNode> selections, Location location = default) : SyntaxNode(location)
{
    /// <summary>Fields and fragments in source order; at least one.</summary>
    public IReadOnlyList<SelectionNode> Selections { get; } = selections;
}

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class SelectionNode(IReadOnlyList<DirectiveNode> directives, Location location) : SyntaxNode(location)
{
    /// <summary>Directives on the selection.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

/// <summary>A selected field (Spec 2.6).</summary>
public sealed class FieldNode(
    NameNode? alias,
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode? selectionSet,
    Location location = default) : SelectionNode(directives, location)
{
    /// <summary>The alias, if any.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The field's name in the schema.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in source order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>What is selected below; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key in the response: the alias, else the name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary>A spread of a named fragment: <c>...Name</c>.</summary>
public sealed class FragmentSpreadNode(NameNode name, IReadOnlyList<DirectiveNode> directives, Location location = default)
    : SelectionNode(directives, location)
{
    /// <summary>The fragment's name.</summary>
    public NameNode Name { get; } = name;
}

/// <summary>An inline fragment: <c>... on Type { }</c>.</summary>
public sealed class InlineFragmentNode(
    NamedTypeNode? typeCondition, IReadOnlyList<DirectiveNode> directives, SelectionSetNode selectionSet, Location location = default)
    : SelectionNode(directives, location)
{
    /// <summary>The type that it applies to; null means the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>What it selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

/// <summary>An argument of a field or directive (Spec 2.7).</summary>
public sealed class ArgumentNode(NameNode name, ValueNode value, Location location = default) : SyntaxNode(location)
{
    /// <summary>The argument's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value as written.</summary>
    public ValueNode Value { get; } = value;
}

/// <summary>A directive as applied (Spec 2.13).</summary>
public sealed class DirectiveNode(NameNode name, IReadOnlyList<ArgumentNode> arguments, Location location = default) : SyntaxNode(location)
{
    /// <summary>The name without <c>@</c>.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in source order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
