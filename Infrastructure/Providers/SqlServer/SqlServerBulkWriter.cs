using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Infrastructure.Providers.SqlServer;

/// <summary>SQL Server's own bulk copy, some thousand rows at a time.</summary>
internal sealed class SqlServerBulkWriter : BulkWriter
{
    private const int BatchSize = 10_000;

    private readonly SqlBulkCopy _copy;
    private readonly DataTable _rows = new();

    public SqlServerBulkWriter(TransverseContext context, IEntityType entity)
        : base(context, entity)
    {
        var connection = (SqlConnection)context.Database.GetDbConnection();
        var transaction = (SqlTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        _copy = new SqlBulkCopy(connection, SqlBulkCopyOptions.CheckConstraints, transaction) { DestinationTableName = Table, BulkCopyTimeout = 0 };
        foreach (var column in Columns)
        {
            _rows.Columns.Add(column.Name, column.Type);
            _copy.ColumnMappings.Add(column.Name, column.Name);
        }
    }

    /// <inheritdoc/>
    public override bool IsFull => _rows.Rows.Count >= BatchSize;

    /// <inheritdoc/>
    public override void Add(object entity) => _rows.Rows.Add([.. Columns.Select(column => column.Read(entity) ?? DBNull.Value)]);

    /// <inheritdoc/>
    public override async Task FlushAsync(CancellationToken cancellation)
    {
        if (_rows.Rows.Count == 0) return;

        await _copy.WriteToServerAsync(_rows, cancellation);
        _rows.Clear();
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        ((IDisposable)_copy).Dispose();
        _rows.Dispose();
        return ValueTask.CompletedTask;
    }
}
