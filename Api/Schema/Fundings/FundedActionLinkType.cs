using Transverse.Api.Entities;
using Transverse.Domain.Fundings;

namespace Transverse.Api.Schema.Fundings;

internal sealed class FundedActionLinkType() : EntityType<FundedActionLink>("FundedActionLink")
{
    protected override void Configure(EntityTypeDescriptor<FundedActionLink> link)
    {
        link.Description("A funded action and a commitment that it carries out or takes up [lien avec un engagement].").ImplementsCited();
        link.Field(l => l.FundedAction, "The funded action.");
        link.Field(l => l.Commitment, "The commitment.");
        link.Field(l => l.Kind, "What became of the commitment in the funded action [nature].");
        link.Field(l => l.Confidence, "How sure the link is [certitude].");
        link.Field(l => l.Rationale, "Why they are linked, in our words, in French [motif].").SearchKey<FundedActionLink>(l => l.RationaleKey);
        link.Field(l => l.Citations, "Where the link shows [références]. At least one.");
    }
}
