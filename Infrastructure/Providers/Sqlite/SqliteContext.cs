using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Infrastructure.Providers.Sqlite;

/// <summary>The database in an SQLite file.</summary>
/// <param name="options">The options.</param>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : TransverseContext(options)
{
    private const string Cells = """
        SELECT json_extract(value, '$[0]') AS "Cell",
            json_extract(value, '$[1]') AS "Number1", json_extract(value, '$[2]') AS "Number2",
            json_extract(value, '$[3]') AS "Number3", json_extract(value, '$[4]') AS "Number4",
            json_extract(value, '$[5]') AS "Text1", json_extract(value, '$[6]') AS "Text2",
            json_extract(value, '$[7]') AS "Text3", json_extract(value, '$[8]') AS "Text4"
        FROM json_each({0})
        """;

    /// <inheritdoc/>
    internal override BulkWriter WriterOf(IEntityType entity) => new SqliteBulkWriter(this, entity);

    /// <inheritdoc/>
    internal override async Task<IAsyncDisposable?> PrepareLoadAsync(CancellationToken cancellation) => await SqliteLoad.PrepareAsync(this, cancellation);

    /// <inheritdoc/>
    internal override Task<IReadOnlyList<string>> DropIndexesAsync(CancellationToken cancellation) => SqliteLoad.DropIndexesAsync(this, cancellation);

    /// <inheritdoc/>
    internal override Task CheckReferencesAsync(CancellationToken cancellation) => SqliteLoad.CheckReferencesAsync(this, cancellation);

    /// <inheritdoc/>
    public override IQueryable<KeyRow> KeysFrom(string json) =>
        Set<KeyRow>().FromSqlRaw("SELECT CAST(value AS INTEGER) AS \"Value\" FROM json_each({0})", json);

    /// <inheritdoc/>
    public override IQueryable<SearchMatch> MatchesFrom(string json) => Set<SearchMatch>().FromSqlRaw(
        "SELECT json_extract(value, '$[0]') AS \"Word\", json_extract(value, '$[1]') AS \"Term\", json_extract(value, '$[2]') AS \"Cost\" FROM json_each({0})", json);

    /// <inheritdoc/>
    public override async Task BeginReadingAsync(CancellationToken cancellation)
    {
        await base.BeginReadingAsync(cancellation);

        // The driver begins this level deferred: no lock is taken, and in write-ahead mode the first command fixes what all of them see. Any other level
        // would make readers wait for writers. The transaction is the context's own, which ends it when it goes back to the pool.
        await Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellation);
    }

    /// <inheritdoc/>
    public override IDisposable StopCommandsOn(CancellationToken cancellation) =>
        new SqliteStop(((SqliteConnection)Database.GetDbConnection()).Handle!, cancellation);

    /// <inheritdoc/>
    public override IQueryable<CellRow> CellsFrom(string json) => Set<CellRow>().FromSqlRaw(Cells, json);

    /// <inheritdoc/>
    public override string Explain(DbException failure)
    {
        var file = $"The database file {Database.GetDbConnection().DataSource}";
        return ((SqliteException)failure).SqliteErrorCode switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"{file} is locked by another program: end it, or wait until it is done.",
            raw.SQLITE_READONLY => $"{file} is read-only: let the account of the server write it and its folder.",
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => $"{file} is damaged or is no SQLite database: move it away, and it is built again from the dataset.",
            raw.SQLITE_FULL or raw.SQLITE_IOERR => $"{file} can't be read or written: see to the room on its disk, and to quotas.",

            // SQLite breaks off a transaction that it can't write; all that is heard of it then is that there is nothing to roll back.
            raw.SQLITE_ERROR when failure.Message.Contains("no transaction is active", StringComparison.Ordinal) =>
                $"{file} can't be read or written: see to the room on its disk, and to quotas.",
            raw.SQLITE_CANTOPEN => $"{file} can't be opened or made: see that its folder exists and that the account of the server may write there.",
            _ => $"{file} can't be used: {failure.Message}",
        };
    }

    /// <inheritdoc/>
    public override void ReleaseConnections() => SqliteConnection.ClearAllPools();

    /// <inheritdoc/>
    protected override Task DropTablesAsync(CancellationToken cancellation) => Database.EnsureDeletedAsync(cancellation);
}
