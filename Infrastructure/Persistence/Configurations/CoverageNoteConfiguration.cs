using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Documents;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class CoverageNoteConfiguration : IEntityTypeConfiguration<CoverageNote>
{
    public void Configure(EntityTypeBuilder<CoverageNote> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Note).HasMaxLength(TextColumns.Prose);
        builder.HasOne(row => row.Document).WithMany(other => other.CoverageNotes);
    }
}
