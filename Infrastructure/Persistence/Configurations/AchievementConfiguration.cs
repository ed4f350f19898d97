using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Achievements;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class AchievementConfiguration : IEntityTypeConfiguration<Achievement>
{
    public void Configure(EntityTypeBuilder<Achievement> builder)
    {
        builder.ToTable("Achievements");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.PrintedRate).HasConversion<TenThousandthsConverter>();
        builder.Property(row => row.ComputedRate).HasConversion<TenThousandthsConverter>();
        builder.HasText(row => row.PrintedText, row => row.PrintedTextKey, TextColumns.Title);
        builder.HasText(row => row.Reason, row => row.ReasonKey, TextColumns.Prose);
        builder.HasOne(row => row.Commitment).WithOne(other => other.Achievement).HasForeignKey<Achievement>(row => row.CommitmentId);
        builder.HasOne(row => row.Baseline).WithMany();
        builder.HasOne(row => row.Target).WithMany();
        builder.HasOne(row => row.Result).WithMany();
    }
}
