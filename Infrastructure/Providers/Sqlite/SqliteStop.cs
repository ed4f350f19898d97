using SQLitePCL;

namespace Transverse.Infrastructure.Providers.Sqlite;

/// <summary>
/// SQLite works in the thread that asks, and its driver looks at no token meanwhile: SQLite itself asks every few instructions whether to go on.
/// An interruption from another thread would be lost if it came just before a command begins.
/// </summary>
internal sealed class SqliteStop : IDisposable
{
    // Far less than a millisecond of work.
    private const int Instructions = 10_000;

    private readonly sqlite3 _connection;

    public SqliteStop(sqlite3 connection, CancellationToken cancellation)
    {
        _connection = connection;
        raw.sqlite3_progress_handler(connection, Instructions, static token => ((CancellationToken)token).IsCancellationRequested ? 1 : 0, cancellation);
    }

    public void Dispose() => raw.sqlite3_progress_handler(_connection, 0, null, null);
}
