namespace Transverse.GraphQL.Tests;

public sealed class BoundedCacheTests
{
    private readonly BoundedCache<int, string> _cache = new(3);

    private void Add(params int[] keys)
    {
        foreach (var key in keys) _cache.Add(key, $"v{key}");
    }

    private string Kept() => string.Join(' ', Enumerable.Range(1, 9).Where(key => _cache.TryGet(key, out _)));

    [Fact]
    public void A_value_is_found_by_its_key()
    {
        Add(1, 2);
        Assert.True(_cache.TryGet(2, out var value));
        Assert.Equal("v2", value);
        Assert.False(_cache.TryGet(3, out _));
    }

    [Fact]
    public void The_oldest_value_leaves_first()
    {
        Add(1, 2, 3, 4, 5);
        Assert.Equal("3 4 5", Kept());
    }

    [Fact]
    public void A_value_that_was_used_stays_for_another_turn()
    {
        Add(1, 2, 3);
        _cache.TryGet(1, out _);
        Add(4);
        Assert.Equal("1 3 4", Kept());
    }

    [Fact]
    public void Values_take_as_much_room_as_they_have_size()
    {
        var cache = new BoundedCache<int, string>(10, sizeOf: value => value.Length);
        cache.Add(1, "four");
        cache.Add(2, "four");
        cache.Add(3, "tw");
        Assert.True(cache.TryGet(1, out _));
        cache.Add(4, "one");
        Assert.Equal((true, false, true, true), (cache.TryGet(1, out _), cache.TryGet(2, out _), cache.TryGet(3, out _), cache.TryGet(4, out _)));
    }

    [Fact]
    public void A_value_larger_than_the_cache_is_not_remembered_and_pushes_nothing_out()
    {
        var cache = new BoundedCache<int, string>(4, sizeOf: value => value.Length);
        cache.Add(1, "four");
        cache.Add(2, "fives");
        Assert.Equal((true, false), (cache.TryGet(1, out _), cache.TryGet(2, out _)));
    }

    [Fact]
    public void The_first_value_of_a_key_stays()
    {
        Add(1);
        _cache.Add(1, "other");
        _cache.TryGet(1, out var value);
        Assert.Equal("v1", value);
    }

    [Fact]
    public void A_cache_of_no_size_keeps_nothing()
    {
        var cache = new BoundedCache<int, string>(0);
        cache.Add(1, "x");
        Assert.False(cache.TryGet(1, out _));
    }

    [Fact]
    public void It_stays_bounded_and_right_under_many_threads()
    {
        Parallel.For(0, 20_000, i =>
        {
            var key = i % 50;
            if (_cache.TryGet(key, out var value)) Assert.Equal($"v{key}", value);
            else Add(key);
        });
        Assert.InRange(Enumerable.Range(0, 50).Count(key => _cache.TryGet(key, out _)), 1, 3);
    }
}
