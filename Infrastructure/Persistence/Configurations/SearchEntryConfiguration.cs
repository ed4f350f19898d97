using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Search;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class SearchEntryConfiguration : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("SearchEntries");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Label).HasMaxLength(TextColumns.Prose);
        builder.Property(row => row.Phrase).HasMaxLength(2 * TextColumns.Title);
        builder.HasIndex(row => row.Subject);
    }
}
