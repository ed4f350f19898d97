using Transverse.Domain.Fundings;

namespace Transverse.Infrastructure.Dataset;

/// <summary>The totals that are loaded with the fundings.</summary>
internal static class FundingTotals
{
    /// <summary>The totals of fundings, computed by the database that holds these.</summary>
    public static IQueryable<FundingTotal> Of(IQueryable<Funding> fundings) =>
        from funding in fundings
        group funding by new { funding.DocumentId, funding.FunderId, funding.Year, funding.Nature, funding.Accounting } into alike
        select new FundingTotal
        {
            DocumentId = alike.Key.DocumentId,
            FunderId = alike.Key.FunderId,
            Year = alike.Key.Year,
            Nature = alike.Key.Nature,
            Accounting = alike.Key.Accounting,
            Count = alike.LongCount(),
            SumCents = alike.Sum(funding => funding.AmountCents),
            LeastCents = alike.Min(funding => funding.AmountCents),
            GreatestCents = alike.Max(funding => funding.AmountCents),
        };
}
