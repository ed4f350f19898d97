using Transverse.Api.Groups;
using Transverse.Domain.Actors;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;

namespace Transverse.Api.Schema.Groups;

internal sealed class FundingGroups() : GroupType<Funding>("Funding")
{
    private const long CentsPerEuro = 100;

    protected override void Configure(GroupTypeDescriptor<Funding> group)
    {
        group
            .Description(
                "Fundings that have something in common, and what they add up to. Only COUNTED fundings, so that no euro counts twice, unless \"where\" names \"accounting\"; " +
                "and only those of CURATED documents, so that no imported file mixes with these, unless \"where\" names \"document\".")
            .Records("fundings", "The fundings of the group. Under THEME a funding appears with its whole amount in each of its themes [financements].")
            .OnlyUnlessNamed("accounting", f => f.Accounting == Accounting.Counted)
            .OnlyUnlessNamed("document", f => f.Document.Origin == Origin.Curated);

        group.Dimension("YEAR", f => f.Year, "The year that the text gives [année].");
        group.Dimension("FUNDER", f => f.Funder, "Who pays, down to the service [financeur].");
        group.Dimension("FUNDING_DIRECTION", f => f.Funder!.Direction, "The direction of the City that pays, itself or by one of its services; null for other funders [direction].");
        group.Dimension("RECIPIENT", f => f.Recipient, "Who receives it, where it is one actor [bénéficiaire].");
        group.Dimension("RECIPIENT_KIND", f => (ActorKind?)f.Recipient!.Kind, "What sort of actor receives it [nature du bénéficiaire].");
        group.Dimension(
            "THEME", f => f.Shares, s => s.Theme,
            "A theme of the funded action. With several themes a funding counts in each, for its share in whole cents; the grand total stays whole [thème].");
        group.Dimension("STEP", f => f.FundedAction!.Step, "The step of integration under which its action stands [étape].");
        group.Dimension("FAMILY", f => f.FundedAction!.Family, "The family under which its action stands [famille].");
        group.Dimension("NATURE", f => f.Nature, "What sort of money it is [nature].");
        group.Dimension("DOCUMENT", f => f.Document, "The document that prints it [document].");

        group.Number("amount", f => f.AmountCents, CentsPerEuro, "Euros; under THEME, the shares of the theme [montant].")
            .SharedBy<FundingShare>(group.Unfold(f => f.Shares), s => s.AmountCents);
        group.Count("funder", f => f.FunderId, "Those who pay [financeurs].");
        group.Count("recipient", f => f.RecipientId, "Those who receive [bénéficiaires].");
        group.Count("fundedAction", f => f.FundedActionId, "The funded actions [actions financées].");

        group.FromTotals<FundingTotal>(f => f.AmountCents, t => t.Count, t => t.SumCents, t => t.LeastCents, t => t.GreatestCents);
    }
}
