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
    public override IQueryable<KeyRow> KeysFrom(string json) =>
        Set<KeyRow>().FromSqlRaw("SELECT CAST(value AS INTEGER) AS \"Value\" FROM json_each({0})", json);

    /// <inheritdoc/>
    public override IQueryable<SearchMatch> MatchesFrom(string json) => Set<SearchMatch>().FromSqlRaw(
        "SELECT json_extract(value, '$[0]') AS \"Word\", json_extract(value, '$[1]') AS \"Term\", json_extract(value, '$[2]') AS \"Cost\" FROM json_each({0})", json);

    /// <summary>SQLite works in the thread that asks: its driver looks at no token meanwhile, but the connection can be interrupted from another one.</summary>
    public override CancellationTokenRegistration StopCommandOn(CancellationToken cancellation) => cancellation.UnsafeRegister(
        static handle => raw.sqlite3_interrupt((sqlite3)handle!), ((SqliteConnection)Database.GetDbConnection()).Handle);

    /// <inheritdoc/>
    public override IQueryable<CellRow> CellsFrom(string json) => Set<CellRow>().FromSqlRaw(Cells, json);

    /// <inheritdoc/>
    protected override Task DropTablesAsync(CancellationToken cancellation) => Database.EnsureDeletedAsync(cancellation);
}
