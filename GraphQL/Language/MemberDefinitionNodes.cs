namespace Transverse.GraphQL.Language;

/// <summary>A field of an object or interface (Spec 3.6).</summary>
public sealed class FieldDefinitionNode(
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    TypeNode type,
    IReadOnlyList<DirectiveNode> directives,
    StringValueNode? description = null,
    Location location = default) : SyntaxNode(location)
{
    /// <summary>The field's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The declared arguments.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>The type of its result.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>Directives on the field.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The description, if any.</summary>
    public StringValueNode? Description { get; } = description;
}

/// <summary>An argument of a field or directive, or a field of an input object (Spec 3.6.1, 3.10).</summary>
public sealed class InputValueDefinitionNode(
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives,
    StringValueNode? description = null,
    Location location = default) : SyntaxNode(location)
{
    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The declared type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The default; null when none is written (a written <c>null</c> is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>Directives on the argument or input field.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The description, if any.</summary>
    public StringValueNode? Description { get; } = description;
}

/// <summary>A value of an enum (Spec 3.9).</summary>
public sealed class EnumValueDefinitionNode(
    NameNode name, IReadOnlyList<DirectiveNode> directives, StringValueNode? description = null, Location location = default)
    : SyntaxNode(location)
{
    /// <summary>The value's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Directives on the value.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The description, if any.</summary>
    public StringValueNode? Description { get; } = description;
}
