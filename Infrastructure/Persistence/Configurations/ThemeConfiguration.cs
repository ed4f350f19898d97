using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Themes;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class ThemeConfiguration : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Code).HasMaxLength(TextColumns.Code);
        builder.HasText(row => row.Name, row => row.NameKey, TextColumns.Name);
        builder.HasIndex(row => row.Code).IsUnique();
    }
}
