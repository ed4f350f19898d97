using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>
/// A type with a name. Types are built first and may refer to each other in circles; from the moment that a
/// <see cref="Schema"/> holds them they must not change.
/// </summary>
public abstract class NamedType(string name) : GraphType, IMember
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <summary>What the type means, in CommonMark; null when it says nothing.</summary>
    public string? Description { get; set; }

    /// <summary>Directives applied to the type, in order.</summary>
    public IList<DirectiveNode> Directives { get; } = [];

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
