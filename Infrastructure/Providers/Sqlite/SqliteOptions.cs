using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Transverse.Infrastructure.Providers.Sqlite;

internal static class SqliteOptions
{
    static SqliteOptions()
    {
        // Each connection serves one command at a time, and nobody asks the library for statistics of its memory: it need not lock for either.
        // What was configured after the library's first use stays as it was, which is slower and as right.
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <summary>Works on an SQLite file; a file made by a migration is in write-ahead mode, so that readers never wait.</summary>
    public static DbContextOptionsBuilder UseSqliteFile(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
}
