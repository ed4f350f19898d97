using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Indicators;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class ObservationConfiguration : IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Key).HasMaxLength(TextColumns.Key);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.Property(row => row.Value).HasConversion<TenThousandthsConverter>();
        builder.HasText(row => row.Text, row => row.TextKey, TextColumns.Title);
        builder.Property(row => row.Period).HasMaxLength(TextColumns.Code);
        builder.HasText(row => row.Population, row => row.PopulationKey, TextColumns.Name);
        builder.HasIndex(row => new { row.IndicatorId, row.Position }).IsUnique();
        builder.HasOne(row => row.Indicator).WithMany(other => other.Observations);
        builder.HasOne(row => row.Place).WithMany(other => other.Observations);
        builder.HasOne(row => row.Document).WithMany(other => other.Observations);
    }
}
