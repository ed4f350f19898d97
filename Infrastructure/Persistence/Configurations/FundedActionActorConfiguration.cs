using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Fundings;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class FundedActionActorConfiguration : IEntityTypeConfiguration<FundedActionActor>
{
    public void Configure(EntityTypeBuilder<FundedActionActor> builder)
    {
        builder.ToTable("FundedActionActors");
        builder.HasKey(row => new { row.ActorId, row.FundedActionId });
    }
}
