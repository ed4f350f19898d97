using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Transverse.GraphQL;

/// <summary>
/// Remembers values up to a capacity. The oldest one leaves first, but one that was used since its last turn is
/// passed over (second chance): close to least recently used, and a hit takes no lock.
/// </summary>
/// <param name="capacity">How much it holds at most.</param>
/// <param name="comparer">Compares keys; null for the default.</param>
/// <param name="sizeOf">How much of the capacity a value takes; null when each takes 1.</param>
public sealed class BoundedCache<TKey, TValue>(long capacity, IEqualityComparer<TKey>? comparer = null, Func<TValue, long>? sizeOf = null) where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new(comparer);
    private readonly Queue<TKey> _turns = new();
    private long _used;

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

    /// <summary>Adds a value unless another thread was faster or it is larger than the whole cache, and makes room for it.</summary>
    public void Add(TKey key, TValue value)
    {
        var size = sizeOf?.Invoke(value) ?? 1;
        if (size > capacity) return;
        lock (_turns)
        {
            if (!_entries.TryAdd(key, new Entry(value, size))) return;
            _turns.Enqueue(key);
            _used += size;
            while (_used > capacity) TakeTurn(_turns.Dequeue());
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
            _used -= entry.Size;
        }
    }

    private sealed class Entry(TValue value, long size)
    {
        public TValue Value { get; } = value;

        public long Size { get; } = size;

        public volatile bool Used;
    }
}
