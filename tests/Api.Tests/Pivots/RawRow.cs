using Transverse.Domain;

namespace Transverse.Api.Tests.Pivots;

/// <summary>A record, once for each item of the lists that a pivot unfolds.</summary>
internal sealed record RawRow(ICited Record, RawItem? Items = null)
{
    /// <summary>The row's item of a list; null where the list was not unfolded, and null in it where the record has none.</summary>
    public RawItem? Of(RawList list)
    {
        var item = Items;
        while (item is not null && item.List != list) item = item.Before;
        return item;
    }

    /// <summary>The row once for each item of lists that are not unfolded yet.</summary>
    public IEnumerable<RawRow> Unfolded(IEnumerable<RawList> lists) => lists.Distinct().Where(list => Of(list) is null).Aggregate(
        Enumerable.Repeat(this, 1),
        (rows, list) => rows.SelectMany(row => list.Of(Record).DefaultIfEmpty().Select(item => row with { Items = new RawItem(list, item, row.Items) })));

    /// <summary>The row without its items of other lists than these; items that have shares stay, as they stand for a part of the record.</summary>
    public RawRow Folded(IReadOnlyCollection<RawList> lists)
    {
        return this with { Items = Kept(Items) };

        RawItem? Kept(RawItem? item) =>
            item is null ? null
            : item.List.IsShared || lists.Contains(item.List) ? item with { Before = Kept(item.Before) }
            : Kept(item.Before);
    }
}
