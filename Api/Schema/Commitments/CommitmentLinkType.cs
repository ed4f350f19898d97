using Transverse.Api.Entities;
using Transverse.Domain.Commitments;

namespace Transverse.Api.Schema.Commitments;

internal sealed class CommitmentLinkType() : EntityType<CommitmentLink>("CommitmentLink")
{
    protected override void Configure(EntityTypeDescriptor<CommitmentLink> link)
    {
        link.Description("Two commitments about the same intention, or one that names the other [lien].").ImplementsCited();
        link.Field(l => l.From, "The commitment where the link starts: the earlier one, or the one that names the other.");
        link.Field(l => l.To, "The commitment that it leads to.");
        link.Field(l => l.Kind, "What became of the intention [nature].");
        link.Field(l => l.Confidence, "How sure the link is [certitude].");
        link.Field(l => l.Rationale, "Why they are linked, in our words, in French [motif].").SearchKey<CommitmentLink>(l => l.RationaleKey);
        link.Field(l => l.Citations, "Where the link shows [références]. At least one.");
    }
}
