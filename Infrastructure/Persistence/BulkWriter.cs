using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Transverse.Infrastructure.Persistence;

/// <summary>
/// Writes many rows of one table in the transaction at hand, each provider in its fastest way: the change tracker takes more than ten times as
/// long, and there may be a million rows.
/// </summary>
internal abstract class BulkWriter : IAsyncDisposable
{
    protected BulkWriter(TransverseContext context, IEntityType entity)
    {
        var store = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        Sql = context.GetService<ISqlGenerationHelper>();
        Table = Sql.DelimitIdentifier(store.Name, store.Schema);
        Columns = [.. entity.GetProperties().Select(property => new BulkColumn(property, store))];
    }

    /// <summary>The table's name in SQL.</summary>
    public string Table { get; }

    /// <summary>Whether rows wait that should be written before more are added.</summary>
    public abstract bool IsFull { get; }

    protected ISqlGenerationHelper Sql { get; }

    protected IReadOnlyList<BulkColumn> Columns { get; }

    /// <summary>Takes a row; it is written now or at the next flush.</summary>
    public abstract void Add(object entity);

    /// <summary>Writes the rows that wait.</summary>
    public abstract Task FlushAsync(CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
