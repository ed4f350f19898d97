using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Indicators;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Code).HasMaxLength(TextColumns.Code);
        builder.HasText(row => row.Label, row => row.LabelKey, TextColumns.Title);
        builder.HasText(row => row.Unit, row => row.UnitKey, TextColumns.Name);
        builder.HasIndex(row => row.Code).IsUnique();
        builder.HasOne(row => row.Document).WithMany(other => other.Indicators);
        builder.HasOne(row => row.Plan).WithMany(other => other.Indicators);
        builder.HasOne(row => row.Commitment).WithMany(other => other.Indicators);
        builder.HasOne(row => row.FundedAction).WithMany(other => other.Indicators);
        builder.HasOne(row => row.Actor).WithMany(other => other.Indicators);
    }
}
