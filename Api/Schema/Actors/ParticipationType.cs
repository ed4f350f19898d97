using Transverse.Api.Entities;
using Transverse.Domain.Actors;

namespace Transverse.Api.Schema.Actors;

internal sealed class ParticipationType() : EntityType<Participation>("Participation")
{
    protected override void Configure(EntityTypeDescriptor<Participation> participation)
    {
        participation.Description("The part that an actor takes in a commitment or in a plan as a whole [participation].").ImplementsCited();
        participation.Field(p => p.Actor, "Who takes part.");
        participation.Field(p => p.Role, "In which role [rôle].");
        participation.Field(p => p.Plan, "The plan; null for a funded action.");
        participation.Field(p => p.Commitment, "The commitment; null when the part is in the plan as a whole.");
        participation.Field(p => p.FundedAction, "The funded action; null for a plan or commitment.");
        participation.Field(p => p.Citations, "Where the document says so [références]. At least one.");
    }
}
