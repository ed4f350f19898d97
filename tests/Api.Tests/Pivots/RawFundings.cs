using Transverse.Api.Tests.Draws;
using Transverse.Domain;
using Transverse.Domain.Actors;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;

namespace Transverse.Api.Tests.Pivots;

/// <summary>Fundings by each dimension, with the amounts of themes divided anew.</summary>
internal static class RawFundings
{
    private static readonly string[] DimensionsOfTotals = ["YEAR", "FUNDER", "FUNDING_DIRECTION", "NATURE", "DOCUMENT"];
    private static readonly string[] NumbersOfTotals = ["count", "amount.sum", "amount.avg", "amount.min", "amount.max", "amount.count", "funder.count", "funder.countDistinct"];

    public static RawSubject In(EntityGraph graph)
    {
        var shares = new RawList(funding => Shares((Funding)funding), isShared: true);
        return new RawSubject(
            "funding",
            [.. graph.All(typeof(Funding)).Cast<ICited>()],
            [
                RawDimension.Of<Funding>("YEAR", f => f.Year),
                RawDimension.Of<Funding>("FUNDER", f => f.Funder, "slug"),
                RawDimension.Of<Funding>("FUNDING_DIRECTION", f => Direction(f.Funder), "slug"),
                RawDimension.Of<Funding>("RECIPIENT", f => f.Recipient, "slug"),
                RawDimension.Of<Funding>("RECIPIENT_KIND", f => f.Recipient?.Kind),
                RawDimension.Of<RawShare>("THEME", shares, s => s.Theme, "code"),
                RawDimension.Of<Funding>("STEP", f => f.FundedAction?.Step, "id"),
                RawDimension.Of<Funding>("FAMILY", f => f.FundedAction?.Family, "id"),
                RawDimension.Of<Funding>("NATURE", f => f.Nature),
                RawDimension.Of<Funding>("DOCUMENT", f => f.Document, "code"),
            ],
            [
                RawNumber.Records,
                .. RawNumber.OfNumber("amount", row => ((row.Of(shares)?.Value as RawShare)?.Cents ?? ((Funding)row.Record).AmountCents) / 100m, _ => true, _ => true),
                .. RawNumber.OfKey<Funding>("funder", f => f.FunderId),
                .. RawNumber.OfKey<Funding>("recipient", f => f.RecipientId),
                .. RawNumber.OfKey<Funding>("fundedAction", f => f.FundedActionId),
            ])
        {
            Defaults =
            [
                ("accounting", funding => ((Funding)funding).Accounting == Accounting.Counted),
                ("document", funding => ((Funding)funding).Document.Origin != Origin.Imported),
            ],
        };
    }

    /// <summary>No more than what the totals that are loaded with the fundings know.</summary>
    public static RawSubject OfTotalsIn(EntityGraph graph)
    {
        var all = In(graph);
        return all with
        {
            Dimensions = [.. all.Dimensions.Where(dimension => DimensionsOfTotals.Contains(dimension.Name))],
            Numbers = [.. all.Numbers.Where(number => NumbersOfTotals.Contains(number.Path))],
            AsksCitations = false,
        };
    }

    private static Actor? Direction(Actor? actor) => actor is null || actor.Kind == ActorKind.Direction ? actor : Direction(actor.Parent);

    /// <summary>Whole cents by weight; those left over go to the largest remainders, one each.</summary>
    private static IEnumerable<RawShare> Shares(Funding funding)
    {
        var themes = funding.FundedAction?.FundedActionThemes.OrderBy(theme => theme.Position).ToList() ?? [];
        var total = themes.Sum(theme => theme.Weight);
        var exact = themes.ConvertAll(theme => (decimal)funding.AmountCents * theme.Weight / total);
        var left = funding.AmountCents - exact.Sum(share => (long)Math.Floor(share));
        var largest = Enumerable.Range(0, themes.Count).OrderByDescending(index => (decimal)funding.AmountCents * themes[index].Weight % total).Take((int)left).ToHashSet();
        return themes.Select((theme, index) => new RawShare(theme.Theme, (long)Math.Floor(exact[index]) + (largest.Contains(index) ? 1 : 0)));
    }
}
