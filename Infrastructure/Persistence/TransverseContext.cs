using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Transverse.Domain.Achievements;
using Transverse.Domain.Actors;
using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Domain.Places;
using Transverse.Domain.Plans;
using Transverse.Domain.Reconciliations;
using Transverse.Domain.Search;
using Transverse.Domain.Themes;

namespace Transverse.Infrastructure.Persistence;

/// <summary>The database, whichever it is. Each provider derives its own context and overrides nothing but its differences.</summary>
/// <param name="options">The provider's options.</param>
public abstract class TransverseContext(DbContextOptions options) : DbContext(options)
{
    private const int EnumLength = 24;

    /// <summary>Which dataset is loaded: one row, or none before the first load.</summary>
    public DbSet<DatasetInfo> Dataset => Set<DatasetInfo>();

    /// <summary>Published documents.</summary>
    public DbSet<Document> Documents => Set<Document>();

    /// <summary>Headings of documents.</summary>
    public DbSet<Section> Sections => Set<Section>();

    /// <summary>Where facts stand.</summary>
    public DbSet<Citation> Citations => Set<Citation>();

    /// <summary>Ranges of lines without facts.</summary>
    public DbSet<CoverageNote> CoverageNotes => Set<CoverageNote>();

    /// <summary>Plans of the City.</summary>
    public DbSet<Plan> Plans => Set<Plan>();

    /// <summary>Commitments of all levels.</summary>
    public DbSet<Commitment> Commitments => Set<Commitment>();

    /// <summary>Links between commitments.</summary>
    public DbSet<CommitmentLink> CommitmentLinks => Set<CommitmentLink>();

    /// <summary>Organisations, services and elected officials.</summary>
    public DbSet<Actor> Actors => Set<Actor>();

    /// <summary>Spellings of actors.</summary>
    public DbSet<ActorName> ActorNames => Set<ActorName>();

    /// <summary>Parts of actors in commitments, funded actions and plans.</summary>
    public DbSet<Participation> Participations => Set<Participation>();

    /// <summary>Things counted or measured.</summary>
    public DbSet<Indicator> Indicators => Set<Indicator>();

    /// <summary>Figures.</summary>
    public DbSet<Observation> Observations => Set<Observation>();

    /// <summary>Funded actions.</summary>
    public DbSet<FundedAction> FundedActions => Set<FundedAction>();

    /// <summary>Links between funded actions and commitments.</summary>
    public DbSet<FundedActionLink> FundedActionLinks => Set<FundedActionLink>();

    /// <summary>Names in imported files that are taken for known actors.</summary>
    public DbSet<ImportMatch> ImportMatches => Set<ImportMatch>();

    /// <summary>Amounts.</summary>
    public DbSet<Funding> Fundings => Set<Funding>();

    /// <summary>What falls to each theme of each amount.</summary>
    public DbSet<FundingShare> FundingShares => Set<FundingShare>();

    /// <summary>What amounts that agree in document, funder, year, nature and accounting add up to.</summary>
    public DbSet<FundingTotal> FundingTotals => Set<FundingTotal>();

    /// <summary>Achievements of commitments.</summary>
    public DbSet<Achievement> Achievements => Set<Achievement>();

    /// <summary>Printed figures held against what they should equal.</summary>
    public DbSet<Reconciliation> Reconciliations => Set<Reconciliation>();

    /// <summary>Places.</summary>
    public DbSet<Place> Places => Set<Place>();

    /// <summary>Themes.</summary>
    public DbSet<Theme> Themes => Set<Theme>();

    /// <summary>Texts under which things can be found.</summary>
    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    /// <summary>Words of these texts.</summary>
    public DbSet<SearchWord> SearchWords => Set<SearchWord>();

    /// <summary>Writes many rows of a table in the transaction at hand.</summary>
    internal abstract BulkWriter WriterOf(IEntityType entity);

    /// <summary>Makes the connection fit for a load that replaces everything, before the transaction begins; disposing the result makes it as it was.</summary>
    internal virtual Task<IAsyncDisposable?> PrepareLoadAsync(CancellationToken cancellation) => Task.FromResult<IAsyncDisposable?>(null);

    /// <summary>Takes away, in the transaction at hand, indexes that are built faster once all rows are there.</summary>
    /// <returns>The statements that build them.</returns>
    internal virtual Task<IReadOnlyList<string>> DropIndexesAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>Makes sure that every row refers to rows that are there, where the database did not while they were written.</summary>
    internal virtual Task CheckReferencesAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>A list of keys as rows, to join with: one bound parameter whatever the number of keys.</summary>
    /// <param name="json">A JSON array of whole numbers, such as [1,2,3].</param>
    public abstract IQueryable<KeyRow> KeysFrom(string json);

    /// <summary>A list of terms as rows, to join with: one bound parameter whatever their number.</summary>
    /// <param name="json">A JSON array of arrays of word, term and cost, such as [[0,"sante",0]].</param>
    public abstract IQueryable<SearchMatch> MatchesFrom(string json);

    /// <summary>Keys of groups as rows, to join with: one bound parameter whatever the number of groups.</summary>
    /// <param name="json">A JSON array with an array for each group: its number, four numbers, four texts.</param>
    public abstract IQueryable<CellRow> CellsFrom(string json);

    /// <summary>
    /// Opens the connection, where it is not open. What it reads until the context is disposed is one state of the data, whatever others write meanwhile, where the database does
    /// that without being set up for it.
    /// </summary>
    public virtual Task BeginReadingAsync(CancellationToken cancellation) =>
        Database.GetDbConnection().State == ConnectionState.Open ? Task.CompletedTask : Database.OpenConnectionAsync(cancellation);

    /// <summary>
    /// Makes a cancellation stop the commands of this context's connection, which is open, until the result is disposed. Null where the driver itself heeds the
    /// token of a command.
    /// </summary>
    public virtual IDisposable? StopCommandsOn(CancellationToken cancellation) => null;

    /// <summary>What the database answered, also where EF Core wraps what it believes to be passing; null when the failure is none of the database.</summary>
    public static DbException? FaultOf(Exception failure) => failure as DbException ?? failure.InnerException as DbException;

    /// <summary>What is wrong with the database and what to do about it, for the log; it may name files and machines.</summary>
    /// <param name="failure">What the database answered.</param>
    public abstract string Explain(DbException failure);

    /// <summary>Closes connections that wait for their next use: they may lead to a database that is gone.</summary>
    public abstract void ReleaseConnections();

    /// <summary>Brings the tables to this release. Those of another release go, with their content: the dataset holds it all.</summary>
    internal async Task MigrateAsync(CancellationToken cancellation)
    {
        var applied = await Database.GetAppliedMigrationsAsync(cancellation);
        if (applied.Except(Database.GetMigrations()).Any()) await DropTablesAsync(cancellation);

        await Database.MigrateAsync(cancellation);
    }

    /// <summary>Drops all tables of the project, and only those.</summary>
    protected abstract Task DropTablesAsync(CancellationToken cancellation);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TransverseContext).Assembly);
        modelBuilder.Entity<KeyRow>().ToView(null).HasKey(row => row.Value);
        modelBuilder.Entity<SearchMatch>().ToView(null).HasKey(row => new { row.Word, row.Term });
        modelBuilder.Entity<CellRow>().ToView(null).HasKey(row => row.Cell);

        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            StoreEnumsByName(entity);
            foreach (var foreignKey in entity.GetForeignKeys())
            {
                // SQL Server refuses several cascade paths to one table; rows are only ever deleted all together.
                foreignKey.DeleteBehavior = DeleteBehavior.NoAction;
            }

            LeaveNullsOutOfIndexes(entity);
        }
    }

    /// <summary>A citation is about one of a dozen things: the other indexes need not hold it, which halves the time of a large import.</summary>
    private static void LeaveNullsOutOfIndexes(IMutableEntityType entity)
    {
        foreach (var index in entity.GetIndexes())
        {
            if (index.Properties is [{ IsNullable: true } property]) index.SetFilter($"\"{property.Name}\" IS NOT NULL");
        }
    }

    private static void StoreEnumsByName(IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties())
        {
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (type.IsEnum)
            {
                property.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(EnumNameConverter<>).MakeGenericType(type))!);
                property.SetMaxLength(EnumLength);
            }
        }
    }
}
