using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Plans;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Code).HasMaxLength(TextColumns.Code);
        builder.HasText(row => row.Title, row => row.TitleKey, TextColumns.Title);
        builder.HasIndex(row => row.Code).IsUnique();
        builder.HasOne(row => row.Owner).WithMany(other => other.Plans);
        builder.HasOne(row => row.Document).WithMany(other => other.Plans);
    }
}
