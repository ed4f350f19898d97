using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Documents;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class CitationConfiguration : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Printed).HasMaxLength(TextColumns.Title);
        builder.HasOne(row => row.Document).WithMany();
        builder.HasOne(row => row.Plan).WithMany(other => other.Citations);
        builder.HasOne(row => row.Section).WithMany(other => other.Citations);
        builder.HasOne(row => row.Commitment).WithMany(other => other.Citations);
        builder.HasOne(row => row.CommitmentLink).WithMany(other => other.Citations);
        builder.HasOne(row => row.Participation).WithMany(other => other.Citations);
        builder.HasOne(row => row.Actor).WithMany(other => other.Citations);
        builder.HasOne(row => row.ActorName).WithMany(other => other.Citations);
        builder.HasOne(row => row.Indicator).WithMany(other => other.Citations);
        builder.HasOne(row => row.Observation).WithMany(other => other.Citations);
        builder.HasOne(row => row.FundedAction).WithMany(other => other.Citations);
        builder.HasOne(row => row.FundedActionLink).WithMany(other => other.Citations);
        builder.HasOne(row => row.Funding).WithMany(other => other.Citations);
        builder.HasOne(row => row.Achievement).WithMany(other => other.Citations);
        builder.HasOne(row => row.Reconciliation).WithMany(other => other.Citations);
    }
}
