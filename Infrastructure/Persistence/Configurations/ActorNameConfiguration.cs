using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Actors;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class ActorNameConfiguration : IEntityTypeConfiguration<ActorName>
{
    public void Configure(EntityTypeBuilder<ActorName> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasText(row => row.Name, row => row.NameKey, TextColumns.Name);
        builder.HasIndex(row => new { row.ActorId, row.Name }).IsUnique();
        builder.HasIndex(row => row.NameKey);
        builder.HasOne(row => row.Actor).WithMany(other => other.Names);
    }
}
