using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Actors;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class ParticipationConfiguration : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne(row => row.Actor).WithMany(other => other.Participations);
        builder.HasOne(row => row.Plan).WithMany(other => other.Participations);
        builder.HasOne(row => row.Commitment).WithMany(other => other.Participations);
        builder.HasOne(row => row.FundedAction).WithMany(other => other.Participations);
    }
}
