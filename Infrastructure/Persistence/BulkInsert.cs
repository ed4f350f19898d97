using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Transverse.Infrastructure.Persistence;

/// <summary>
/// Inserts many rows of one entity type with few prepared commands of many rows each. The change tracker takes ten times as long, and loading
/// must not delay the first start.
/// </summary>
internal sealed class BulkInsert
{
    /// <summary>SQL Server takes at most 2,100 parameters and 1,000 rows per command.</summary>
    private const int MostParameters = 2_000;

    private readonly TransverseContext context;
    public string Table { get; }

    private readonly IReadOnlyList<Column> columns;

    public BulkInsert(TransverseContext context, IEntityType entity)
    {
        this.context = context;
        var store = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var sql = context.GetService<ISqlGenerationHelper>();
        Table = sql.DelimitIdentifier(store.Name, store.Schema);
        columns = [.. entity.GetProperties().Select(property => new Column(property, sql.DelimitIdentifier(property.GetColumnName(store)!)))];
    }

    public async Task RunAsync(IEnumerable<object> rows, CancellationToken cancellation)
    {
        DbCommand? command = null;
        foreach (var batch in rows.Chunk(Math.Min(MostParameters / columns.Count, 1_000)))
        {
            if (command?.Parameters.Count != batch.Length * columns.Count)
            {
                command?.Dispose();
                command = Command(batch.Length);
            }

            for (var index = 0; index < command.Parameters.Count; index++)
            {
                command.Parameters[index].Value = columns[index % columns.Count].Read(batch[index / columns.Count]);
            }

            await command.ExecuteNonQueryAsync(cancellation);
        }

        command?.Dispose();
    }

    private DbCommand Command(int rows)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        var text = new StringBuilder($"INSERT INTO {Table} ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ");
        for (var row = 0; row < rows; row++)
        {
            var names = columns.Select((_, index) => $"@p{(row * columns.Count) + index}").ToList();
            text.Append(row == 0 ? "" : ", ").Append('(').AppendJoin(", ", names).Append(')');
            foreach (var (column, name) in columns.Zip(names))
            {
                command.Parameters.Add(column.Parameter(command, name));
            }
        }

        command.CommandText = text.ToString();
        return command;
    }

    private sealed class Column(IProperty property, string name)
    {
        private readonly RelationalTypeMapping mapping = property.GetRelationalTypeMapping();

        public string Name => name;

        public DbParameter Parameter(DbCommand command, string parameter) => mapping.CreateParameter(command, parameter, null, property.IsNullable);

        public object Read(object row)
        {
            var value = property.GetGetter().GetClrValue(row);
            return (value is null ? null : mapping.Converter?.ConvertToProvider(value) ?? value) ?? DBNull.Value;
        }
    }
}
