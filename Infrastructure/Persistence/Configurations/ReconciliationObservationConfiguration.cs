using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Reconciliations;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class ReconciliationObservationConfiguration : IEntityTypeConfiguration<ReconciliationObservation>
{
    public void Configure(EntityTypeBuilder<ReconciliationObservation> builder)
    {
        builder.ToTable("ReconciliationObservations");
        builder.HasKey(row => new { row.ReconciliationId, row.ObservationId });
    }
}
