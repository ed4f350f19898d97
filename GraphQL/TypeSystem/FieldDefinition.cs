using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>A field of an object or interface type (Spec 3.6).</summary>
/// <param name="name">Its name.</param>
/// <param name="type">What it returns.</param>
public sealed class FieldDefinition(string name, GraphType type) : IMember
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <summary>What it returns.</summary>
    public GraphType Type { get; } = type;

    /// <summary>What it means, in CommonMark; null when it says nothing.</summary>
    public string? Description { get; set; }

    /// <summary>The arguments in order of definition.</summary>
    public MemberList<InputValueDefinition> Arguments { get; } = new();

    /// <summary>Why not to use it any more; null while it is in use.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>Directives applied to it, in order; <c>@deprecated</c> is kept in <see cref="DeprecationReason"/> only.</summary>
    public IList<DirectiveNode> Directives { get; } = [];

    /// <summary>How its value is found; null on interfaces, and where the value's own member of the same name is meant.</summary>
    public FieldResolver? Resolver { get; set; }

    /// <summary>What the schema's author attached to the field, for a resolver above it to read; the engine ignores it.</summary>
    public object? Metadata { get; set; }
}
