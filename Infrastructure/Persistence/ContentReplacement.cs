using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Transverse.Infrastructure.Persistence;

/// <summary>Replaces everything that the database holds, in the transaction at hand: readers see the old content or the new one, never a mixture.</summary>
internal sealed class ContentReplacement : IAsyncDisposable
{
    private readonly List<IEntityType> _entities;
    private readonly Dictionary<Type, BulkWriter> _writers;
    private readonly TransverseContext _context;
    private IReadOnlyList<string> _indexes = [];

    public ContentReplacement(TransverseContext context)
    {
        _context = context;
        _entities = PrincipalsFirst(context.Model);
        _writers = _entities.ToDictionary(entity => entity.ClrType, context.WriterOf);
    }

    /// <summary>Deletes all rows of all tables.</summary>
    public async Task DeleteAsync(CancellationToken cancellation)
    {
        _indexes = await _context.DropIndexesAsync(cancellation);
        foreach (var entity in Enumerable.Reverse(_entities))
        {
            await _context.Database.ExecuteSqlRawAsync($"DELETE FROM {_writers[entity.ClrType].Table}", cancellation);
        }
    }

    /// <summary>Inserts entities in any order, parents of the same type before children.</summary>
    public async Task InsertAsync(IEnumerable<object> entities, CancellationToken cancellation)
    {
        var byType = entities.ToLookup(entity => entity.GetType());
        foreach (var entity in _entities) await InsertOrderedAsync(byType[entity.ClrType], cancellation);
    }

    /// <summary>Inserts entities one by one, each after those that it refers to; none is kept in memory.</summary>
    public async Task InsertOrderedAsync(IEnumerable<object> entities, CancellationToken cancellation)
    {
        foreach (var entity in entities) await InsertAsync(entity, cancellation);

        await FlushAsync(cancellation);
    }

    /// <summary>Inserts entities one by one, as they come, each after those that it refers to; none is kept in memory.</summary>
    public async Task InsertOrderedAsync(IAsyncEnumerable<object> entities, CancellationToken cancellation)
    {
        await foreach (var entity in entities) await InsertAsync(entity, cancellation);

        await FlushAsync(cancellation);
    }

    /// <summary>Makes the tables whole again once all rows are there.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        foreach (var index in _indexes) await _context.Database.ExecuteSqlRawAsync(index, cancellation);

        await _context.CheckReferencesAsync(cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var writer in _writers.Values) await writer.DisposeAsync();
    }

    private ValueTask InsertAsync(object entity, CancellationToken cancellation)
    {
        var writer = _writers[entity.GetType()];
        writer.Add(entity);
        return writer.IsFull ? new ValueTask(FlushAsync(cancellation)) : default;
    }

    private async Task FlushAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var entity in _entities) await _writers[entity.ClrType].FlushAsync(cancellation);
    }

    /// <summary>The tables, each after those that it refers to.</summary>
    private static List<IEntityType> PrincipalsFirst(IModel model)
    {
        var ordered = new List<IEntityType>();
        foreach (var entity in model.GetEntityTypes().Where(entity => entity.GetTableName() is not null)) Visit(entity);

        return ordered;

        void Visit(IEntityType entity)
        {
            if (ordered.Contains(entity)) return;

            foreach (var key in entity.GetForeignKeys().Where(key => key.PrincipalEntityType != entity))
            {
                Visit(key.PrincipalEntityType);
            }

            ordered.Add(entity);
        }
    }
}
