using Transverse.Api.Entities;
using Transverse.Domain.Commitments;

namespace Transverse.Api.Schema.Commitments;

internal sealed class CommitmentType() : EntityType<Commitment>("Commitment")
{
    protected override void Configure(EntityTypeDescriptor<Commitment> commitment)
    {
        commitment.Description("Something that a plan commits to, at any level: engagement, action, objective, scheme, measure [engagement].")
            .Node(c => c.Key).ImplementsCited();
        commitment.Field(c => c.Code, "Code within its plan: \"E7\", \"A16\", \"A16.2\", \"D4\", \"F23\".");
        commitment.Field(c => c.Level, "How deep it stands in the plan [niveau].");
        commitment.Field(c => c.Title, "The title or full text as printed, in French [intitulé].").SearchKey<Commitment>(c => c.TitleKey);
        commitment.Field(c => c.Summary, "What it is about, in our words, in French; null for measures [résumé].").SearchKey<Commitment>(c => c.SummaryKey);
        commitment.Field(c => c.Status, "Whether it was done, new or planned at publication; null when the document does not say [statut].");
        commitment.Field(c => c.Position, "Its rank among the commitments of the same parent, from 1 [rang].");
        commitment.Field(c => c.Plan, "The plan that it belongs to.");
        commitment.Field(c => c.Section, "The deepest heading that holds it; null when there is none [axe, thème].");
        commitment.Field(c => c.Themes, "Its themes, the main one first [thèmes].")
            .OrderedBy((Commitment c) => c.CommitmentThemes, link => link.Theme, link => link.Position);
        commitment.Field(c => c.Parent, "The commitment that contains it; null at the top.");
        commitment.Field(c => c.Children, "The commitments that it contains, in order.").UsePaging();
        commitment.Field(c => c.Participations, "Who takes part in it, and how [partenaires, référents].");
        commitment.Field(c => c.Indicators, "What is counted or measured about it [indicateurs].");
        commitment.Field(c => c.Achievement, "How far it was achieved; null when no target and no rate is printed for it [réalisation].");
        commitment.Field(c => c.Links, "Links with other commitments of this or another plan, in both directions [liens].");
        commitment.Field(c => c.FundedActions, "The funded actions of the budget document that carry it out or take it up [actions financées].").UsePaging();
        commitment.Field(c => c.FundedActionLinks, "The same with kind, certainty and reason of each link [liens avec les actions financées].");
        commitment.Field(c => c.Citations, "Where it stands [références]. At least one.");
    }
}
