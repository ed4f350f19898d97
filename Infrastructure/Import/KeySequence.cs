using Transverse.Domain;

namespace Transverse.Infrastructure.Import;

/// <summary>The keys of imported rows of one table: they follow those of the curated ones.</summary>
internal sealed class KeySequence
{
    private int _last;

    private KeySequence(int last) => _last = last;

    /// <summary>The keys after those of all entities of a type.</summary>
    public static KeySequence After<T>(IEnumerable<object> entities)
        where T : IEntity =>
        new(entities.OfType<T>().Select(entity => entity.Id).DefaultIfEmpty().Max());

    public int Next() => ++_last;
}
