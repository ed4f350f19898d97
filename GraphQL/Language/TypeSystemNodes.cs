namespace Transverse.GraphQL.Language;

/// <summary>A definition of the schema language, or an extension of one (Spec 3).</summary>
public abstract class TypeSystemDefinitionNode(
    StringValueNode? description, IReadOnlyList<DirectiveNode> directives, bool isExtension, Location location) : DefinitionNode(location)
{
    /// <summary>Whether it was written with <c>extend</c>.</summary>
    public bool IsExtension { get; } = isExtension;

    /// <summary>The description; never present on an extension.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Directives on the definition; always empty on a directive definition.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

/// <summary>The schema's root operation types (Spec 3.3).</summary>
public sealed class SchemaDefinitionNode(
    IReadOnlyList<OperationTypeDefinitionNode> operationTypes,
    IReadOnlyList<DirectiveNode> directives,
    StringValueNode? description = null,
    bool isExtension = false,
    Location location = default) : TypeSystemDefinitionNode(description, directives, isExtension, location)
{
    /// <summary>The root types in source order; may be empty in an extension.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}

/// <summary>One root type: <c>query: Query</c> (Spec 3.3.1).</summary>
public sealed class OperationTypeDefinitionNode(OperationKind operation, NamedTypeNode type, Location location = default)
    : SyntaxNode(location)
{
    /// <summary>The operation that starts at the type.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>The root type.</summary>
    public NamedTypeNode Type { get; } = type;
}

/// <summary>A directive that documents may apply (Spec 3.13).</summary>
public sealed class DirectiveDefinitionNode(
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    IReadOnlyList<NameNode> locations,
    StringValueNode? description = null,
    Location location = default) : TypeSystemDefinitionNode(description, [], isExtension: false, location)
{
    /// <summary>The name without <c>@</c>.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The declared arguments.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Whether it may be applied more than once at a place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Where it may be applied: names such as <c>FIELD_DEFINITION</c>; at least one.</summary>
    public IReadOnlyList<NameNode> Locations { get; } = locations;
}
