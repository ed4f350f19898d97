using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Indicators;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class IndicatorThemeConfiguration : IEntityTypeConfiguration<IndicatorTheme>
{
    public void Configure(EntityTypeBuilder<IndicatorTheme> builder)
    {
        builder.ToTable("IndicatorThemes");
        builder.HasKey(row => new { row.IndicatorId, row.ThemeId });
        builder.HasOne(row => row.Indicator).WithMany(other => other.Themes);
        builder.HasOne(row => row.Theme).WithMany();
    }
}
