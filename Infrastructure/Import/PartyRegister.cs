using Transverse.Domain.Actors;

namespace Transverse.Infrastructure.Import;

/// <summary>Who can be named, over all files: the curated actors, and those that only imported files name.</summary>
/// <param name="curated">All curated entities.</param>
/// <param name="citations">The keys of citations.</param>
internal sealed class PartyRegister(IReadOnlyCollection<object> curated, KeySequence citations)
{
    public KnownActors Known { get; } = new(curated);

    public ImportedActors Imported { get; } = new();

    public KeySequence Actors { get; } = KeySequence.After<Actor>(curated);

    public KeySequence Names { get; } = KeySequence.After<ActorName>(curated);

    public KeySequence Citations => citations;
}
