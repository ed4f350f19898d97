using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Reconciliations;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class ReconciliationFundingConfiguration : IEntityTypeConfiguration<ReconciliationFunding>
{
    public void Configure(EntityTypeBuilder<ReconciliationFunding> builder)
    {
        builder.ToTable("ReconciliationFundings");
        builder.HasKey(row => new { row.ReconciliationId, row.FundingId });
    }
}
