using Microsoft.EntityFrameworkCore;
using Transverse.Domain;
using Transverse.Domain.Documents;
using Transverse.Infrastructure.Dataset.Entities;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Infrastructure.Dataset;

/// <summary>Makes the database hold the dataset.</summary>
/// <param name="contexts">Gives a context on the database.</param>
/// <param name="folder">The dataset.</param>
public sealed class DatasetLoader(IDbContextFactory<TransverseContext> contexts, DatasetFolder folder)
{
    private static readonly string Build = $"{typeof(DatasetLoader).Module.ModuleVersionId:N}-{typeof(IEntity).Module.ModuleVersionId:N}";

    /// <summary>
    /// Creates the tables, or replaces those of another release; then loads the dataset unless the database already holds this version
    /// of it.
    /// </summary>
    /// <param name="cancellation">Stops the work; the database keeps its old content.</param>
    /// <returns>What the database holds.</returns>
    /// <exception cref="DatasetException">The dataset is refused; the database keeps its old content.</exception>
    public async Task<DatasetInfo> LoadAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.MigrateAsync(cancellation);
        var version = folder.Version();
        var loaded = await context.Dataset.SingleOrDefaultAsync(cancellation);
        if (loaded?.Version == version && loaded.LoadedBy == Build) return loaded;

        var info = new DatasetInfo { Id = 1, Version = version, LoadedBy = Build, LoadedAt = DateTimeOffset.UtcNow };
        await context.ReplaceContentAsync(DatasetEntities.From(folder.Read()).Append(info), cancellation);
        return info;
    }
}
