using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Fundings;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class FundedActionLinkConfiguration : IEntityTypeConfiguration<FundedActionLink>
{
    public void Configure(EntityTypeBuilder<FundedActionLink> builder)
    {
        builder.ToTable("FundedActionLinks");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasText(row => row.Rationale, row => row.RationaleKey, TextColumns.Prose);
        builder.HasIndex(row => new { row.FundedActionId, row.CommitmentId }).IsUnique();
    }
}
