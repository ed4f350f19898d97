using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Fundings;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class FundingConfiguration : IEntityTypeConfiguration<Funding>
{
    public void Configure(EntityTypeBuilder<Funding> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Code).HasMaxLength(TextColumns.Code);
        builder.HasText(row => row.Label, row => row.LabelKey, TextColumns.Title);
        builder.Property(row => row.Reference).HasMaxLength(TextColumns.Code);
        builder.HasText(row => row.Sectors, row => row.SectorsKey, TextColumns.Name);
        builder.HasIndex(row => row.Code).IsUnique();
        builder.HasOne(row => row.Funder).WithMany(other => other.FundingsGranted);
        builder.HasOne(row => row.Recipient).WithMany(other => other.FundingsReceived);
        builder.HasOne(row => row.FundedAction).WithMany(other => other.Fundings);
        builder.HasOne(row => row.Document).WithMany(other => other.Fundings);
        builder.HasOne(row => row.PartOf).WithMany(other => other.Parts);
    }
}
