using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Tests.Servers;
using Transverse.Domain;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Tests.Draws;

/// <summary>All rows of a server as objects that refer to each other, read table by table: what a filter keeps of them is found without a database.</summary>
internal sealed class EntityGraph(ILookup<Type, object> rows)
{
    /// <summary>Reads a server's database.</summary>
    public static async Task<EntityGraph> ReadAsync(TestServer server)
    {
        await using var database = await server.Services.GetRequiredService<IDbContextFactory<TransverseContext>>().CreateDbContextAsync();
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var type in database.Model.GetEntityTypes().Where(type => type.GetTableName() is not null))
        {
            var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(type.ClrType).Invoke(database, null);
            await ((IQueryable<object>)set!).AsTracking().LoadAsync();
        }

        return new EntityGraph(database.ChangeTracker.Entries().Select(entry => entry.Entity).ToLookup(entity => entity.GetType()));
    }

    /// <summary>All entities of a class, in the order of their keys.</summary>
    public IReadOnlyList<object> All(Type entity) => [.. rows[entity].OrderBy(row => ((IEntity)row).Id)];
}
