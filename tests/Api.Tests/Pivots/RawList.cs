namespace Transverse.Api.Tests.Pivots;

/// <summary>A list that dimensions unfold: a record counts once for each item, and once without any.</summary>
/// <param name="read">The items of a record.</param>
/// <param name="isShared">Whether an amount is divided among the items, so that each stands for a part of the record.</param>
internal sealed class RawList(Func<object, IEnumerable<object>> read, bool isShared = false)
{
    private readonly Dictionary<object, IReadOnlyList<object>> _items = [];

    public bool IsShared => isShared;

    public IReadOnlyList<object> Of(object record) => _items.TryGetValue(record, out var known) ? known : _items[record] = [.. read(record)];
}
