using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Indicators;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class IndicatorActorConfiguration : IEntityTypeConfiguration<IndicatorActor>
{
    public void Configure(EntityTypeBuilder<IndicatorActor> builder)
    {
        builder.ToTable("IndicatorActors");
        builder.HasKey(row => new { row.IndicatorId, row.ActorId });
        builder.HasOne(row => row.Indicator).WithMany(other => other.Services);
        builder.HasOne(row => row.Actor).WithMany();
    }
}
