using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Fundings;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class FundedActionThemeConfiguration : IEntityTypeConfiguration<FundedActionTheme>
{
    public void Configure(EntityTypeBuilder<FundedActionTheme> builder)
    {
        builder.ToTable("FundedActionThemes");
        builder.HasKey(row => new { row.FundedActionId, row.ThemeId });
    }
}
