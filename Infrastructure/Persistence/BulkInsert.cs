using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Transverse.Infrastructure.Persistence;

/// <summary>
/// Inserts many rows of one entity type, with as many rows in a command as the provider likes. The change tracker takes more than ten times
/// as long, and loading must not delay the first start.
/// </summary>
internal sealed class BulkInsert
{
    private readonly TransverseContext context;
    private readonly IReadOnlyList<Column> columns;

    public BulkInsert(TransverseContext context, IEntityType entity)
    {
        this.context = context;
        var store = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var sql = context.GetService<ISqlGenerationHelper>();
        Table = sql.DelimitIdentifier(store.Name, store.Schema);
        columns = [.. entity.GetProperties()
            .Select(property => new Column(property, sql.DelimitIdentifier(property.GetColumnName(store)!)))];
    }

    /// <summary>The table's name in SQL.</summary>
    public string Table { get; }

    public async Task RunAsync(IEnumerable<object> rows, CancellationToken cancellation)
    {
        var batches = rows.Chunk(Math.Max(1, context.InsertParameters / columns.Count));
        foreach (var sameLength in batches.GroupBy(batch => batch.Length))
        {
            await using var command = Command(sameLength.Key);
            foreach (var batch in sameLength)
            {
                for (var index = 0; index < command.Parameters.Count; index++)
                {
                    command.Parameters[index].Value = columns[index % columns.Count].Read(batch[index / columns.Count]);
                }

                await command.ExecuteNonQueryAsync(cancellation);
            }
        }
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

        public DbParameter Parameter(DbCommand command, string parameter)
            => mapping.CreateParameter(command, parameter, null, property.IsNullable);

        public object Read(object row)
        {
            var value = property.GetGetter().GetClrValue(row);
            return (value is null ? null : mapping.Converter?.ConvertToProvider(value) ?? value) ?? DBNull.Value;
        }
    }
}
