using Transverse.Domain.Documents;

namespace Transverse.Domain;

/// <summary>A fact that a published document states: it always says where.</summary>
public interface ICited : IEntity
{
    /// <summary>Where the fact stands; read them by <see cref="Citation.Position"/>.</summary>
    ICollection<Citation> Citations { get; }
}
