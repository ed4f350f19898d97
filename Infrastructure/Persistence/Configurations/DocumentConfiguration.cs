using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Documents;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Code).HasMaxLength(TextColumns.Code);
        builder.HasText(row => row.Title, row => row.TitleKey, TextColumns.Title);
        builder.Property(row => row.Published).HasMaxLength(TextColumns.Code);
        builder.Property(row => row.Language).HasMaxLength(TextColumns.Code);
        builder.Property(row => row.Source).HasMaxLength(TextColumns.Name);
        builder.HasIndex(row => row.Code).IsUnique();
        builder.HasOne(row => row.Publisher).WithMany(other => other.Documents);
    }
}
