using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace Transverse.Infrastructure.Providers.Sqlite;

/// <summary>
/// A load of SQLite as it likes it: references are checked once at the end rather than by each row, which also lets it empty a table without looking
/// at its rows; indexes are sorted rather than grown; and pages wait in memory rather than being written again for each of their rows.
/// </summary>
internal sealed class SqliteLoad : IAsyncDisposable
{
    private const int CacheKilobytes = 32_768;

    private readonly SqliteContext _context;
    private readonly long _cache;

    private SqliteLoad(SqliteContext context, long cache) => (_context, _cache) = (context, cache);

    /// <summary>Makes the connection fit; it stays open until the result is disposed.</summary>
    public static async Task<SqliteLoad> PrepareAsync(SqliteContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        var before = await ReadAsync(context, "PRAGMA cache_size", row => row.GetInt64(0), cancellation);
        await context.Database.ExecuteSqlRawAsync($"PRAGMA foreign_keys = 0; PRAGMA cache_size = -{CacheKilobytes}", cancellation);
        return new SqliteLoad(context, before[0]);
    }

    /// <summary>Takes away every index that is no key; the statements that build them.</summary>
    public static async Task<IReadOnlyList<string>> DropIndexesAsync(SqliteContext context, CancellationToken cancellation)
    {
        var indexes = await ReadAsync(
            context, "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL", row => (Name: row.GetString(0), Statement: row.GetString(1)), cancellation);
        foreach (var (name, _) in indexes) await context.Database.ExecuteSqlRawAsync($"DROP INDEX \"{name}\"", cancellation);

        return [.. indexes.Select(index => index.Statement)];
    }

    /// <summary>Breaks the load off where a row refers to none, as the row itself would have otherwise.</summary>
    public static async Task CheckReferencesAsync(SqliteContext context, CancellationToken cancellation)
    {
        var broken = await ReadAsync(
            context, "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 1", row => $"Row {row.GetInt64(1)} of {row.GetString(0)} refers to no row of {row.GetString(2)}.", cancellation);
        if (broken.Count > 0) throw new SqliteException(broken[0], raw.SQLITE_CONSTRAINT, raw.SQLITE_CONSTRAINT_FOREIGNKEY);
    }

    /// <summary>The connection goes back to others as it came.</summary>
    public async ValueTask DisposeAsync()
    {
        await _context.Database.ExecuteSqlRawAsync($"PRAGMA foreign_keys = 1; PRAGMA cache_size = {_cache}");
        await _context.Database.CloseConnectionAsync();
    }

    private static async Task<List<T>> ReadAsync<T>(SqliteContext context, string sql, Func<SqliteDataReader, T> read, CancellationToken cancellation)
    {
        await using var command = (SqliteCommand)context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation)) rows.Add(read(reader));

        return rows;
    }
}
