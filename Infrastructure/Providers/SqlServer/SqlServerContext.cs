using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Infrastructure.Providers.SqlServer;

/// <summary>The database in a schema of its own on SQL Server, inside the database that the connection string names.</summary>
/// <param name="options">The options.</param>
public sealed class SqlServerContext(DbContextOptions<SqlServerContext> options) : TransverseContext(options)
{
    internal const string Schema = "transverse";

    // Compares code points, as SQLite does: the same order and the same equality on both.
    private const string BinaryCollation = "Latin1_General_100_BIN2";

    // A text of OPENJSON has the database's collation: it takes that of the columns that it is compared with.
    private const string Cells = $$"""
        SELECT [Cell], [Number1], [Number2], [Number3], [Number4],
            [Text1] COLLATE {{BinaryCollation}} AS [Text1], [Text2] COLLATE {{BinaryCollation}} AS [Text2],
            [Text3] COLLATE {{BinaryCollation}} AS [Text3], [Text4] COLLATE {{BinaryCollation}} AS [Text4]
        FROM OPENJSON({0}) WITH (
            [Cell] int '$[0]', [Number1] int '$[1]', [Number2] int '$[2]', [Number3] int '$[3]', [Number4] int '$[4]',
            [Text1] nvarchar(1000) '$[5]', [Text2] nvarchar(1000) '$[6]', [Text3] nvarchar(1000) '$[7]', [Text4] nvarchar(1000) '$[8]')
        """;

    private const string DropTables = $"""
        DECLARE @sql nvarchar(max) =
        (
            SELECT STRING_AGG(CAST('ALTER TABLE [{Schema}].' + QUOTENAME(OBJECT_NAME(parent_object_id))
                + ' DROP CONSTRAINT ' + QUOTENAME(name) AS nvarchar(max)), '; ')
            FROM sys.foreign_keys WHERE schema_id = SCHEMA_ID('{Schema}')
        );
        EXEC sp_executesql @sql;
        SET @sql =
        (
            SELECT STRING_AGG(CAST('DROP TABLE [{Schema}].' + QUOTENAME(name) AS nvarchar(max)), '; ')
            FROM sys.tables WHERE schema_id = SCHEMA_ID('{Schema}')
        );
        EXEC sp_executesql @sql;
        """;

    /// <inheritdoc/>
    internal override BulkWriter WriterOf(IEntityType entity) => new SqlServerBulkWriter(this, entity);

    /// <inheritdoc/>
    public override IQueryable<KeyRow> KeysFrom(string json) =>
        Set<KeyRow>().FromSqlRaw("SELECT CAST([value] AS int) AS [Value] FROM OPENJSON({0})", json);

    /// <inheritdoc/>
    public override IQueryable<SearchMatch> MatchesFrom(string json) => Set<SearchMatch>().FromSqlRaw(
        $"SELECT [Word], [Term] COLLATE {BinaryCollation} AS [Term], [Cost] FROM OPENJSON({{0}}) WITH ([Word] int '$[0]', [Term] nvarchar(60) '$[1]', [Cost] int '$[2]')", json);

    /// <inheritdoc/>
    public override IQueryable<CellRow> CellsFrom(string json) => Set<CellRow>().FromSqlRaw(Cells, json);

    /// <inheritdoc/>
    protected override Task DropTablesAsync(CancellationToken cancellation) => Database.ExecuteSqlRawAsync(DropTables, cancellation);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        base.OnModelCreating(modelBuilder);

        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if ((property.GetValueConverter()?.ProviderClrType ?? property.ClrType) == typeof(string))
            {
                property.SetCollation(BinaryCollation);
            }
        }
    }
}
