namespace Transverse.GraphQL.TypeSystem;

/// <summary>A directive that documents may apply (Spec 3.13).</summary>
/// <param name="name">The name without <c>@</c>.</param>
public sealed class DirectiveDefinition(string name) : IMember
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <summary>What it means, in CommonMark; null when it says nothing.</summary>
    public string? Description { get; set; }

    /// <summary>The arguments in order of definition.</summary>
    public MemberList<InputValueDefinition> Arguments { get; } = new();

    /// <summary>Where it may stand; at least one.</summary>
    public IList<DirectiveLocation> Locations { get; } = [];

    /// <summary>Whether it may stand several times at one place.</summary>
    public bool IsRepeatable { get; set; }
}
