using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Commitments;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class CommitmentLinkConfiguration : IEntityTypeConfiguration<CommitmentLink>
{
    public void Configure(EntityTypeBuilder<CommitmentLink> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasText(row => row.Rationale, row => row.RationaleKey, TextColumns.Prose);
        builder.HasOne(row => row.From).WithMany();
        builder.HasOne(row => row.To).WithMany();

        builder.HasMany(row => row.Commitments).WithMany(commitment => commitment.Links).UsingEntity<CommitmentLinkEnd>(
            join => join.HasOne(row => row.Commitment).WithMany(commitment => commitment.LinkEnds),
            join => join.HasOne(row => row.Link).WithMany(link => link.Ends));
    }
}
