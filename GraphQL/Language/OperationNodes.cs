namespace Transverse.GraphQL.Language;

/// <summary>The kind of an operation (Spec 2.4).</summary>
public enum OperationKind
{
    /// <summary>A read-only fetch.</summary>
    Query,

    /// <summary>A write followed by a fetch.</summary>
    Mutation,

    /// <summary>A long-lived request.</summary>
    Subscription,
}

/// <summary>An operation (Spec 2.4).</summary>
public sealed class OperationDefinitionNode(
    OperationKind operation,
    NameNode? name,
    IReadOnlyList<VariableDefinitionNode> variableDefinitions,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    StringValueNode? description = null,
    Location location = default) : DefinitionNode(location)
{
    /// <summary>Query, mutation or subscription.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>The operation's name; null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The declared variables.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;

    /// <summary>Directives on the operation.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>What the operation selects on the root type.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;

    /// <summary>The description; never present on the shorthand form.</summary>
    public StringValueNode? Description { get; } = description;
}

/// <summary>A variable declared by an operation (Spec 2.11).</summary>
public sealed class VariableDefinitionNode(
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives,
    StringValueNode? description = null,
    Location location = default) : SyntaxNode(location)
{
    /// <summary>The variable.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its declared type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>Its default; null when none is written (a written <c>null</c> is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>Directives on the variable.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The description, if any.</summary>
    public StringValueNode? Description { get; } = description;
}

/// <summary>A fragment (Spec 2.9).</summary>
public sealed class FragmentDefinitionNode(
    NameNode name,
    NamedTypeNode typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    StringValueNode? description = null,
    Location location = default) : DefinitionNode(location)
{
    /// <summary>The fragment's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type that it applies to.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;

    /// <summary>Directives on the definition.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>What it selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;

    /// <summary>The description, if any.</summary>
    public StringValueNode? Description { get; } = description;
}
