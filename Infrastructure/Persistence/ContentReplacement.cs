using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Transverse.Infrastructure.Persistence;

/// <summary>Replaces everything that the database holds.</summary>
internal static class ContentReplacement
{
    /// <summary>
    /// Deletes all rows and inserts others in one transaction: readers see the old content or the new one, never a mixture.
    /// </summary>
    public static async Task ReplaceContentAsync(this TransverseContext context, IEnumerable<object> rows, CancellationToken cancellation)
    {
        var byType = rows.ToLookup(row => row.GetType());
        var entities = PrincipalsFirst(context.Model);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        foreach (var entity in Enumerable.Reverse(entities))
        {
            await context.Database.ExecuteSqlRawAsync($"DELETE FROM {new BulkInsert(context, entity).Table}", cancellation);
        }

        foreach (var entity in entities)
        {
            await new BulkInsert(context, entity).RunAsync(byType[entity.ClrType], cancellation);
        }

        await transaction.CommitAsync(cancellation);
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
