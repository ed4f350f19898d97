using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Queries;

/// <summary>The database work of one request: one connection, one command after the other.</summary>
internal sealed partial class QuerySession(TransverseContext context, QueryCache cache, ILogger<QuerySession> logger)
{
    /// <summary>The context, for translation only.</summary>
    public TransverseContext Context => context;

    /// <summary>The translations made so far.</summary>
    public QueryCache Cache => cache;

    /// <summary>Runs a query and reads every row.</summary>
    /// <param name="query">The query.</param>
    /// <param name="values">The values by slot index.</param>
    /// <param name="keys">The parents' keys; null for a query without parents.</param>
    /// <param name="read">Reads the row at hand.</param>
    /// <param name="cancellation">Stops the command in the database.</param>
    public async ValueTask<List<T>> ReadAsync<T>(
        CompiledQuery query, IReadOnlyList<object> values, IReadOnlyCollection<int>? keys, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        var connection = context.Database.GetDbConnection();
        if (connection.State != ConnectionState.Open) await context.Database.OpenConnectionAsync(cancellation);

        await using var command = query.CreateCommand(connection, values, keys is null ? null : $"[{string.Join(',', keys)}]");
        LogCommand(logger, query.Text);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation)) rows.Add(read(reader));
        return rows;
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Sql}")]
    private static partial void LogCommand(ILogger logger, string sql);
}
