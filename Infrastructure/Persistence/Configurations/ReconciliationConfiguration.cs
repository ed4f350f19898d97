using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Reconciliations;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class ReconciliationConfiguration : IEntityTypeConfiguration<Reconciliation>
{
    public void Configure(EntityTypeBuilder<Reconciliation> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Code).HasMaxLength(TextColumns.Code);
        builder.HasIndex(row => row.Code).IsUnique();
        builder.HasText(row => row.Label, row => row.LabelKey, TextColumns.Title);
        builder.HasText(row => row.Explanation, row => row.ExplanationKey, TextColumns.Prose);
        builder.Property(row => row.Printed).HasConversion<TenThousandthsConverter>();
        builder.Property(row => row.Computed).HasConversion<TenThousandthsConverter>();
        builder.Property(row => row.Difference).HasConversion<TenThousandthsConverter>();
        builder.HasOne(row => row.Document).WithMany();
        builder.HasOne(row => row.Plan).WithMany(other => other.Reconciliations);
        builder.HasOne(row => row.Commitment).WithMany(other => other.Reconciliations);

        builder.HasMany(row => row.Fundings).WithMany(funding => funding.Reconciliations).UsingEntity<ReconciliationFunding>(
            join => join.HasOne(row => row.Funding).WithMany(),
            join => join.HasOne(row => row.Reconciliation).WithMany());

        builder.HasMany(row => row.Observations).WithMany(observation => observation.Reconciliations).UsingEntity<ReconciliationObservation>(
            join => join.HasOne(row => row.Observation).WithMany(),
            join => join.HasOne(row => row.Reconciliation).WithMany());
    }
}
