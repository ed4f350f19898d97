using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Transverse.GraphQL.Execution;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Queries;

/// <summary>The database work of one request: one connection, one command after the other, all of them on one state of the data where the database keeps it.</summary>
internal sealed partial class QuerySession(TransverseContext context, QueryCache cache, QueryCount count, ILogger<QuerySession> logger)
{
    private bool _isReading;

    /// <summary>The translation of one shape of a field's query, made when it is first asked for.</summary>
    /// <param name="field">The field that asks.</param>
    /// <param name="shape">What distinguishes its arguments from others that need another translation.</param>
    /// <param name="translate">Translates for the database that it is given.</param>
    public TQuery Translated<TQuery>(PlannedField field, string shape, Func<TransverseContext, TQuery> translate) where TQuery : class =>
        cache.GetOrAdd(field, shape, context, translate);

    /// <summary>Runs a query and reads every row.</summary>
    /// <param name="query">The query.</param>
    /// <param name="values">The values by slot index.</param>
    /// <param name="keys">The parents' keys; null for a query without parents.</param>
    /// <param name="read">Reads the row at hand.</param>
    /// <param name="cancellation">Stops the command in the database.</param>
    public ValueTask<List<T>> ReadAsync<T>(
        CompiledQuery query, IReadOnlyList<object> values, IReadOnlyCollection<int>? keys, Func<DbDataReader, T> read, CancellationToken cancellation) =>
        ReadAsync(query, values, keys is null ? null : $"[{string.Join(',', keys)}]", read, cancellation);

    /// <summary>Runs a query and reads every row.</summary>
    /// <param name="query">The query.</param>
    /// <param name="values">The values by slot index.</param>
    /// <param name="list">The list that it joins with, as JSON; null for a query without one.</param>
    /// <param name="read">Reads the row at hand.</param>
    /// <param name="cancellation">Stops the command in the database.</param>
    public async ValueTask<List<T>> ReadAsync<T>(
        CompiledQuery query, IReadOnlyList<object> values, string? list, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        var rows = new List<T>();
        await ReadEachAsync(query, values, list, reader => rows.Add(read(reader)), cancellation);
        return rows;
    }

    /// <summary>Runs a query and keeps of its rows what the reader keeps.</summary>
    /// <param name="query">The query.</param>
    /// <param name="values">The values by slot index.</param>
    /// <param name="list">The list that it joins with, as JSON; null for a query without one.</param>
    /// <param name="read">Reads the row at hand.</param>
    /// <param name="cancellation">Stops the command in the database.</param>
    public async ValueTask ReadEachAsync(
        CompiledQuery query, IReadOnlyList<object> values, string? list, Action<DbDataReader> read, CancellationToken cancellation)
    {
        // A pooled context comes with its connection open, but on no state of the data yet.
        if (!_isReading) await context.BeginReadingAsync(cancellation);
        _isReading = true;

        var connection = context.Database.GetDbConnection();
        using var stop = context.StopCommandsOn(cancellation);
        await using var command = query.CreateCommand(connection, values, list);
        LogCommand(logger, query.Text);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = 0;
        for (; await reader.ReadAsync(cancellation); rows++) read(reader);
        count.Add(rows);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Sql}")]
    private static partial void LogCommand(ILogger logger, string sql);
}
