using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Commitments;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class CommitmentThemeConfiguration : IEntityTypeConfiguration<CommitmentTheme>
{
    public void Configure(EntityTypeBuilder<CommitmentTheme> builder)
    {
        builder.ToTable("CommitmentThemes");
        builder.HasKey(row => new { row.CommitmentId, row.ThemeId });
    }
}
