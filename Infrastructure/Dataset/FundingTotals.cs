using System.Runtime.InteropServices;
using Transverse.Domain.Fundings;

namespace Transverse.Infrastructure.Dataset;

/// <summary>Adds up the fundings of a load as they go by: the database would read a million of them once more for it.</summary>
internal sealed class FundingTotals
{
    private readonly Dictionary<Key, Amounts> _totals = [];

    /// <summary>The totals of the fundings that went by.</summary>
    public IEnumerable<FundingTotal> Rows => _totals.Select(total => new FundingTotal
    {
        DocumentId = total.Key.Document,
        FunderId = total.Key.Funder,
        Year = total.Key.Year,
        Nature = total.Key.Nature,
        Accounting = total.Key.Accounting,
        Count = total.Value.Count,
        SumCents = total.Value.Sum,
        LeastCents = total.Value.Least,
        GreatestCents = total.Value.Greatest,
    });

    /// <summary>The same entities, of which the fundings are added up.</summary>
    /// <exception cref="OverflowException">A sum is beyond what the database can hold.</exception>
    public IEnumerable<object> Count(IEnumerable<object> entities)
    {
        foreach (var entity in entities)
        {
            if (entity is Funding funding) Add(funding);
            yield return entity;
        }
    }

    private void Add(Funding funding)
    {
        var key = new Key(funding.DocumentId, funding.FunderId, funding.Year, funding.Nature, funding.Accounting);
        ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(_totals, key, out var isKnown);
        var cents = funding.AmountCents;
        total = isKnown
            ? new(total.Count + 1, checked(total.Sum + cents), Math.Min(total.Least, cents), Math.Max(total.Greatest, cents))
            : new(1, cents, cents, cents);
    }

    private readonly record struct Key(int Document, int? Funder, int? Year, FundingNature Nature, Accounting Accounting);

    private readonly record struct Amounts(long Count, long Sum, long Least, long Greatest);
}
