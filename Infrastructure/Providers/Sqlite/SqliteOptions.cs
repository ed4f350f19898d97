using Microsoft.EntityFrameworkCore;

namespace Transverse.Infrastructure.Providers.Sqlite;

internal static class SqliteOptions
{
    /// <summary>Works on an SQLite file; a file made by a migration is in write-ahead mode, so that readers never wait.</summary>
    public static DbContextOptionsBuilder UseSqliteFile(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
}
