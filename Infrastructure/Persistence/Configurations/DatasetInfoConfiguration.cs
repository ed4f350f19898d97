using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Documents;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class DatasetInfoConfiguration : IEntityTypeConfiguration<DatasetInfo>
{
    public void Configure(EntityTypeBuilder<DatasetInfo> builder)
    {
        builder.ToTable("Dataset");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).HasMaxLength(12);
        builder.Property(row => row.LoadedBy).HasMaxLength(TextColumns.Code);
    }
}
