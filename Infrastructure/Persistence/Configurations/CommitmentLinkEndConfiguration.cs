using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Commitments;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class CommitmentLinkEndConfiguration : IEntityTypeConfiguration<CommitmentLinkEnd>
{
    public void Configure(EntityTypeBuilder<CommitmentLinkEnd> builder)
    {
        builder.ToTable("CommitmentLinkEnds");
        builder.HasKey(row => new { row.CommitmentId, row.LinkId });
    }
}
