using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>A part of a type or directive that can be described and deprecated: a field, an input value, an enum value.</summary>
/// <param name="name">Its name.</param>
public abstract class MemberDefinition(string name) : IMember
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <summary>What it means, in CommonMark; null when it says nothing.</summary>
    public string? Description { get; set; }

    /// <summary>Why not to use it any more; null while it is in use.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>Directives applied to it, in order; <c>@deprecated</c> is kept in <see cref="DeprecationReason"/> only.</summary>
    public IList<DirectiveNode> Directives { get; } = [];
}
