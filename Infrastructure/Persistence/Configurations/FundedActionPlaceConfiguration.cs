using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Fundings;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class FundedActionPlaceConfiguration : IEntityTypeConfiguration<FundedActionPlace>
{
    public void Configure(EntityTypeBuilder<FundedActionPlace> builder)
    {
        builder.ToTable("FundedActionPlaces");
        builder.HasKey(row => new { row.FundedActionId, row.PlaceId });
    }
}
