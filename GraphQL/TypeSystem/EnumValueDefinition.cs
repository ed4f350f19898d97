using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>One value of an enum.</summary>
/// <param name="name">Its name.</param>
public sealed class EnumValueDefinition(string name) : IMember
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
