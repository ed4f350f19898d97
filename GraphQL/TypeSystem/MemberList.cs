using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>
/// Members in the order of their definition, found by name. A repeated name is kept for schema validation to refuse; look-ups find
/// the first.
/// </summary>
public sealed class MemberList<T> : IReadOnlyList<T> where T : IMember
{
    private readonly List<T> _items = [];
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>The member of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string name] => _byName[name];

    /// <summary>Adds a member at the end and returns it.</summary>
    public TMember Add<TMember>(TMember member) where TMember : T
    {
        _items.Add(member);
        _byName.TryAdd(member.Name, member);
        return member;
    }

    /// <summary>Finds a member by name.</summary>
    public bool TryGet(string name, [MaybeNullWhen(false)] out T member) => _byName.TryGetValue(name, out member);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
