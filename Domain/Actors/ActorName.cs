using Transverse.Domain.Documents;
using Transverse.Domain.Text;

namespace Transverse.Domain.Actors;

/// <summary>One spelling of an actor.</summary>
public sealed class ActorName : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>The key of <see cref="Actor"/>.</summary>
    public required int ActorId { get; init; }

    /// <summary>The actor.</summary>
    public Actor Actor { get; init; } = null!;

    /// <summary>As printed.</summary>
    public required string Name { get; init => (field, NameKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Name"/>.</summary>
    public string NameKey { get; private init; } = "";

    /// <summary>False for the one spelling that is the actor’s own name.</summary>
    public required bool IsAlias { get; init; }

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
