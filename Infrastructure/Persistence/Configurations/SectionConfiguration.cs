using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Documents;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class SectionConfiguration : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Key).HasMaxLength(TextColumns.Key);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.Property(row => row.Code).HasMaxLength(TextColumns.Code);
        builder.HasText(row => row.Title, row => row.TitleKey, TextColumns.Title);
        builder.HasIndex(row => new { row.DocumentId, row.Code }).IsUnique();
        builder.HasOne(row => row.Document).WithMany(other => other.Sections);
        builder.HasOne(row => row.Plan).WithMany(other => other.Sections);
        builder.HasOne(row => row.Parent).WithMany(other => other.Children);
    }
}
