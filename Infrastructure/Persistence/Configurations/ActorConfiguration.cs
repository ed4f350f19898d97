using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Actors;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class ActorConfiguration : IEntityTypeConfiguration<Actor>
{
    public void Configure(EntityTypeBuilder<Actor> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Slug).HasMaxLength(TextColumns.Code);
        builder.HasText(row => row.Name, row => row.NameKey, TextColumns.Name);
        builder.HasText(row => row.Acronym, row => row.AcronymKey, TextColumns.Name);
        builder.Property(row => row.Note).HasMaxLength(TextColumns.Prose);
        builder.Property(row => row.Siret).HasMaxLength(Siret.Length);
        builder.Property(row => row.Rna).HasMaxLength(Rna.Length);
        builder.HasIndex(row => row.Slug).IsUnique();
        builder.HasIndex(row => row.NameKey);
        builder.HasOne(row => row.Parent).WithMany(other => other.Children);
        builder.HasOne(row => row.Direction).WithMany();
    }
}
