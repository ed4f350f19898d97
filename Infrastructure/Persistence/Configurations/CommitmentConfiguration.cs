using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Commitments;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class CommitmentConfiguration : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Code).HasMaxLength(TextColumns.Code);
        builder.Property(row => row.Key).HasMaxLength(TextColumns.Key);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasText(row => row.Title, row => row.TitleKey, TextColumns.Title);
        builder.HasText(row => row.Summary, row => row.SummaryKey, TextColumns.Prose);
        builder.HasIndex(row => new { row.PlanId, row.Code }).IsUnique();
        builder.HasOne(row => row.Plan).WithMany(other => other.Commitments);
        builder.HasOne(row => row.Section).WithMany(other => other.Commitments);
        builder.HasOne(row => row.Parent).WithMany(other => other.Children);

        builder.HasMany(row => row.Themes).WithMany(theme => theme.Commitments).UsingEntity<CommitmentTheme>(
            join => join.HasOne(row => row.Theme).WithMany(theme => theme.CommitmentThemes),
            join => join.HasOne(row => row.Commitment).WithMany(commitment => commitment.CommitmentThemes));
    }
}
