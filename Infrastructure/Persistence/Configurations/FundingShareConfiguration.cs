using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Fundings;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class FundingShareConfiguration : IEntityTypeConfiguration<FundingShare>
{
    public void Configure(EntityTypeBuilder<FundingShare> builder)
    {
        builder.HasKey(row => new { row.FundingId, row.ThemeId });
        builder.HasOne(row => row.Funding).WithMany(other => other.Shares);
        builder.HasOne(row => row.Theme).WithMany(other => other.FundingShares);
    }
}
