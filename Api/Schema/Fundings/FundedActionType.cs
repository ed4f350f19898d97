using Transverse.Api.Entities;
using Transverse.Domain.Fundings;

namespace Transverse.Api.Schema.Fundings;

internal sealed class FundedActionType() : EntityType<FundedAction>("FundedAction")
{
    protected override void Configure(EntityTypeDescriptor<FundedAction> action)
    {
        action.Description("An action that the City pays for, as the budget document heads it [action financée].").Node(a => a.Code).ImplementsCited();
        action.Field(a => a.Code, "Step, sub-section and rank, such as \"1.a.3\".").SearchKey<FundedAction>(a => a.Code);
        action.Field(a => a.Title, "The title as printed, in French [intitulé].").SearchKey<FundedAction>(a => a.TitleKey);
        action.Field(a => a.Summary, "What it is about, in our words, in French; null when the title says it all [résumé].").SearchKey<FundedAction>(a => a.SummaryKey);
        action.Field(a => a.Section, "The deepest heading that holds it [sous-partie].");
        action.Field(a => a.Step, "The step of integration that its heading stands under [étape].");
        action.Field(a => a.Family, "The family that its step stands under [famille].");
        action.Field(a => a.Position, "Its rank among the actions of the same heading, from 1 [rang].");
        action.Field(a => a.Document, "The document that describes it.");
        action.Field(a => a.Themes, "Its themes, the main one first [thèmes].")
            .OrderedBy((FundedAction a) => a.FundedActionThemes, link => link.Theme, link => link.Position);
        action.Field(a => a.Places, "Where it takes place, as far as the text says [lieux].")
            .OrderedBy((FundedAction a) => a.FundedActionPlaces, link => link.Place, link => link.Position);
        action.Field(a => a.Participations, "Who takes part in it, and how [opérateurs, financeurs, partenaires].");
        action.Field(a => a.Fundings, "The amounts that the text prints for it [financements].");
        action.Field(a => a.Indicators, "What is counted or measured about it [indicateurs].");
        action.Field(a => a.Commitments, "The commitments of the plans that it carries out or takes up [engagements].");
        action.Field(a => a.CommitmentLinks, "The same with kind, certainty and reason of each link [liens avec les engagements].");
        action.Field(a => a.Actors, "Everyone who takes part in it, pays for it or receives from it, each once [acteurs].").UsePaging();
        action.Field(a => a.Citations, "Where it stands [références]. At least one.");
    }
}
