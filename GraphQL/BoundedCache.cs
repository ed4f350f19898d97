using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Transverse.GraphQL;

/// <summary>
/// Remembers a bounded number of values. The oldest one leaves first, but one that was used since its last turn is
/// passed over (second chance): close to least recently used, and a hit takes no lock.
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity, IEqualityComparer<TKey>? comparer = null) where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new(comparer);
    private readonly Queue<TKey> _turns = new();

    /// <summary>Finds a value and notes that it was used.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            value = default;
            return false;
        }

        entry.Used = true;
        value = entry.Value;
        return true;
    }

    /// <summary>Adds a value unless another thread was faster, and makes room for it.</summary>
    public void Add(TKey key, TValue value)
    {
        lock (_turns)
        {
            if (!_entries.TryAdd(key, new Entry(value))) return;
            _turns.Enqueue(key);
            while (_turns.Count > capacity) TakeTurn(_turns.Dequeue());
        }
    }

    private void TakeTurn(TKey key)
    {
        var entry = _entries[key];
        if (entry.Used)
        {
            entry.Used = false;
            _turns.Enqueue(key);
        }
        else
        {
            _entries.TryRemove(key, out _);
        }
    }

    private sealed class Entry(TValue value)
    {
        public TValue Value { get; } = value;

        public volatile bool Used;
    }
}
