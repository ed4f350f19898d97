using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Places;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Code).HasMaxLength(TextColumns.Code);
        builder.HasText(row => row.Name, row => row.NameKey, TextColumns.Name);
        builder.HasIndex(row => row.Code).IsUnique();
        builder.HasIndex(row => row.NameKey);
        builder.HasOne(row => row.Parent).WithMany(other => other.Children);
    }
}
