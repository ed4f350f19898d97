using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Fundings;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class FundingTotalConfiguration : IEntityTypeConfiguration<FundingTotal>
{
    public void Configure(EntityTypeBuilder<FundingTotal> builder)
    {
        builder.HasNoKey();
        builder.HasOne(row => row.Document).WithMany().HasForeignKey(row => row.DocumentId);
        builder.HasOne(row => row.Funder).WithMany().HasForeignKey(row => row.FunderId);
    }
}
