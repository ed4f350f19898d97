namespace Transverse.GraphQL.Language;

/// <summary>A named type, or an extension of one (Spec 3.4).</summary>
public abstract class TypeDefinitionNode(
    NameNode name, IReadOnlyList<DirectiveNode> directives, StringValueNode? description, bool isExtension, Location location)
    : TypeSystemDefinitionNode(description, directives, isExtension, location)
{
    /// <summary>The type's name.</summary>
    public NameNode Name { get; } = name;
}

/// <summary>A scalar (Spec 3.5).</summary>
public sealed class ScalarTypeDefinitionNode(
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    StringValueNode? description = null,
    bool isExtension = false,
    Location location = default) : TypeDefinitionNode(name, directives, description, isExtension, location);

/// <summary>An object type (Spec 3.6).</summary>
public sealed class ObjectTypeDefinitionNode(
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields,
    StringValueNode? description = null,
    bool isExtension = false,
    Location location = default) : TypeDefinitionNode(name, directives, description, isExtension, location)
{
    /// <summary>The interfaces that it declares to implement.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The fields; empty when no braces are written.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}

/// <summary>An interface (Spec 3.7).</summary>
public sealed class InterfaceTypeDefinitionNode(
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields,
    StringValueNode? description = null,
    bool isExtension = false,
    Location location = default) : TypeDefinitionNode(name, directives, description, isExtension, location)
{
    /// <summary>The interfaces that it declares to implement.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The fields; empty when no braces are written.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}

/// <summary>A union (Spec 3.8).</summary>
public sealed class UnionTypeDefinitionNode(
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> types,
    StringValueNode? description = null,
    bool isExtension = false,
    Location location = default) : TypeDefinitionNode(name, directives, description, isExtension, location)
{
    /// <summary>The member types; empty when no <c>=</c> is written.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;
}

/// <summary>An enum (Spec 3.9).</summary>
public sealed class EnumTypeDefinitionNode(
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values,
    StringValueNode? description = null,
    bool isExtension = false,
    Location location = default) : TypeDefinitionNode(name, directives, description, isExtension, location)
{
    /// <summary>The values; empty when no braces are written.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}

/// <summary>An input object (Spec 3.10).</summary>
public sealed class InputObjectTypeDefinitionNode(
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<InputValueDefinitionNode> fields,
    StringValueNode? description = null,
    bool isExtension = false,
    Location location = default) : TypeDefinitionNode(name, directives, description, isExtension, location)
{
    /// <summary>The input fields; empty when no braces are written.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}
