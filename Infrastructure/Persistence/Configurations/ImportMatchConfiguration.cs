using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Documents;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class ImportMatchConfiguration : IEntityTypeConfiguration<ImportMatch>
{
    public void Configure(EntityTypeBuilder<ImportMatch> builder)
    {
        builder.ToTable("ImportMatches");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Party).HasMaxLength(TextColumns.Code);
        builder.Property(row => row.Name).HasMaxLength(TextColumns.Name);
        builder.HasIndex(row => new { row.DocumentId, row.Party }).IsUnique();
        builder.HasOne(row => row.Document).WithMany(other => other.Matches);
        builder.HasOne(row => row.Actor).WithMany();
    }
}
