using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transverse.Domain.Fundings;

namespace Transverse.Infrastructure.Persistence.Configurations;

internal sealed class FundedActionConfiguration : IEntityTypeConfiguration<FundedAction>
{
    public void Configure(EntityTypeBuilder<FundedAction> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Code).HasMaxLength(TextColumns.Code);
        builder.HasText(row => row.Title, row => row.TitleKey, TextColumns.Title);
        builder.HasText(row => row.Summary, row => row.SummaryKey, TextColumns.Prose);
        builder.HasIndex(row => row.Code).IsUnique();
        builder.HasOne(row => row.Document).WithMany(other => other.FundedActions);
        builder.HasOne(row => row.Section).WithMany(other => other.FundedActions);
        builder.HasOne(row => row.Step).WithMany();
        builder.HasOne(row => row.Family).WithMany();

        builder.HasMany(row => row.Themes).WithMany(theme => theme.FundedActions).UsingEntity<FundedActionTheme>(
            join => join.HasOne(row => row.Theme).WithMany(theme => theme.FundedActionThemes),
            join => join.HasOne(row => row.FundedAction).WithMany(action => action.FundedActionThemes));

        builder.HasMany(row => row.Places).WithMany(place => place.FundedActions).UsingEntity<FundedActionPlace>(
            join => join.HasOne(row => row.Place).WithMany(),
            join => join.HasOne(row => row.FundedAction).WithMany(action => action.FundedActionPlaces));

        builder.HasMany(row => row.Commitments).WithMany(commitment => commitment.FundedActions).UsingEntity<FundedActionLink>(
            join => join.HasOne(row => row.Commitment).WithMany(commitment => commitment.FundedActionLinks),
            join => join.HasOne(row => row.FundedAction).WithMany(action => action.CommitmentLinks));

        builder.HasMany(row => row.Actors).WithMany(actor => actor.FundedActions).UsingEntity<FundedActionActor>(
            join => join.HasOne(row => row.Actor).WithMany(),
            join => join.HasOne(row => row.FundedAction).WithMany());
    }
}
