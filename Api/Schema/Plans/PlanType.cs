using Transverse.Api.Entities;
using Transverse.Domain.Plans;

namespace Transverse.Api.Schema.Plans;

internal sealed class PlanType() : EntityType<Plan>("Plan")
{
    protected override void Configure(EntityTypeDescriptor<Plan> plan)
    {
        plan.Description("A plan of the City, with its commitments [plan].").Node(p => p.Code).ImplementsCited().OrderBy(p => p.Code);
        plan.Field(p => p.Code, "Stable code, such as \"mobilisation-2019\".").SearchKey<Plan>(p => p.Code);
        plan.Field(p => p.Title, "The title as printed, in French [titre].").SearchKey<Plan>(p => p.TitleKey);
        plan.Field(p => p.Owner, "Whose plan it is [porteur]; null when the document does not say.");
        plan.Field(p => p.StartYear, "The first year that it covers, as printed; null when not printed [année de début].");
        plan.Field(p => p.EndYear, "The last year that it covers, as printed; null when not printed [année de fin].");
        plan.Field(p => p.Document, "The document that sets it out.");
        plan.Field(p => p.Sections, "Its headings: pillars, axes, themes, in order [axes].");
        plan.Field(p => p.Commitments, "Its commitments of all levels; filter by level for engagements, actions or measures [engagements, actions, mesures].").UsePaging();
        plan.Field(p => p.Participations, "Actors that take part in the plan as a whole or in one of its commitments [participations].").UsePaging();
        plan.Field(p => p.Reconciliations, "What the document announces and computes, against what it contains, for the plan and its commitments [rapprochements].");
        plan.Field(p => p.Citations, "Where the plan is named [références]. At least one.");
    }
}
