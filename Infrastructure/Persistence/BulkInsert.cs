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
    private readonly TransverseContext _context;
    private readonly IReadOnlyList<Column> _columns;

    public BulkInsert(TransverseContext context, IEntityType entity)
    {
        _context = context;
        var store = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var sql = context.GetService<ISqlGenerationHelper>();
        Table = sql.DelimitIdentifier(store.Name, store.Schema);
        _columns = [.. entity.GetProperties()
            .Select(property => new Column(property, sql.DelimitIdentifier(property.GetColumnName(store)!)))];
    }

    /// <summary>The table's name in SQL.</summary>
    public string Table { get; }

    public async Task RunAsync(IEnumerable<object> rows, CancellationToken cancellation)
    {
        var batches = rows.Chunk(Math.Max(1, _context.InsertParameters / _columns.Count));
        foreach (var sameLength in batches.GroupBy(batch => batch.Length))
        {
            await using var command = Command(sameLength.Key);
            foreach (var batch in sameLength)
            {
                for (var index = 0; index < command.Parameters.Count; index++)
                {
                    command.Parameters[index].Value = _columns[index % _columns.Count].Read(batch[index / _columns.Count]);
                }

                await command.ExecuteNonQueryAsync(cancellation);
            }
        }
    }

    private DbCommand Command(int rows)
    {
        var command = _context.Database.GetDbConnection().CreateCommand();
        command.Transaction = _context.Database.CurrentTransaction?.GetDbTransaction();
        var text = new StringBuilder($"INSERT INTO {Table} ({string.Join(", ", _columns.Select(column => column.Name))}) VALUES ");
        for (var row = 0; row < rows; row++)
        {
            var names = _columns.Select((_, index) => $"@p{(row * _columns.Count) + index}").ToList();
            text.Append(row == 0 ? "" : ", ").Append('(').AppendJoin(", ", names).Append(')');
            foreach (var (column, name) in _columns.Zip(names)) command.Parameters.Add(column.Parameter(command, name));
        }

        command.CommandText = text.ToString();
        return command;
    }

    private sealed class Column(IProperty property, string name)
    {
        private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();

        public string Name => name;

        public DbParameter Parameter(DbCommand command, string parameter) =>
            _mapping.CreateParameter(command, parameter, null, property.IsNullable);

        public object Read(object row)
        {
            var value = property.GetGetter().GetClrValue(row);
            return (value is null ? null : _mapping.Converter?.ConvertToProvider(value) ?? value) ?? DBNull.Value;
        }
    }
}
