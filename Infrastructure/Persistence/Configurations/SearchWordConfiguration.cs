using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Search;
using Transverse.Domain.Text;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class SearchWordConfiguration : IEntityTypeConfiguration<SearchWord>
{
    public void Configure(EntityTypeBuilder<SearchWord> builder)
    {
        builder.ToTable("SearchWords");
        builder.HasKey(row => new { row.Term, row.EntryId });
        builder.Property(row => row.Term).HasMaxLength(Words.MaximumLength);
        builder.HasOne(row => row.Entry).WithMany();
    }
}
