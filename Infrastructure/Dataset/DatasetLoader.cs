using Microsoft.EntityFrameworkCore;
using Transverse.Domain;
using Transverse.Domain.Documents;
using Transverse.Infrastructure.Dataset.Entities;
using Transverse.Infrastructure.Import;
using Transverse.Infrastructure.Import.Formats;
using Transverse.Infrastructure.Persistence;
using Transverse.Infrastructure.Store;

namespace Transverse.Infrastructure.Dataset;

/// <summary>Makes the database hold the curated dataset and the imported files, and nothing else.</summary>
/// <param name="contexts">Gives a context on the database.</param>
/// <param name="folder">The curated dataset.</param>
/// <param name="store">Where imported files and versions are kept.</param>
public sealed class DatasetLoader(IDbContextFactory<TransverseContext> contexts, DatasetFolder folder, DataStore store)
{
    private static readonly string Build = $"{typeof(DatasetLoader).Module.ModuleVersionId:N}-{typeof(IEntity).Module.ModuleVersionId:N}";

    /// <summary>
    /// Creates the tables, or replaces those of another release; then loads dataset and imports unless the database already holds this version
    /// of them.
    /// </summary>
    /// <param name="cancellation">Stops the work; the database keeps its old content.</param>
    /// <returns>What the database holds.</returns>
    /// <exception cref="DatasetException">The dataset is refused; the database keeps its old content.</exception>
    /// <exception cref="StoreException">The store can't be used, or it is not the one that the database was made from.</exception>
    public async Task<DatasetInfo> LoadAsync(CancellationToken cancellation = default)
    {
        using var turn = await store.TakeTurnAsync(null, cancellation);
        return await LoadAsync(store.Manifest, null, cancellation);
    }

    /// <summary>The curated files that a manifest asks for.</summary>
    internal DatasetFolder FolderOf(Manifest manifest) => manifest.Dataset is null ? folder : store.Dataset(manifest.Dataset);

    /// <summary>The entities of the curated files that a manifest asks for.</summary>
    internal List<object> Curated(Manifest manifest) => [.. DatasetEntities.From(FolderOf(manifest).Read())];

    /// <summary>Loads what a manifest asks for, which becomes the manifest of the store; the caller has the turn.</summary>
    internal async Task<DatasetInfo> LoadAsync(Manifest manifest, IProgress<double>? progress, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.MigrateAsync(cancellation);
        var dataset = FolderOf(manifest).Version();
        var version = DataVersion.Of(dataset, manifest.Imports);
        var loaded = await context.Dataset.SingleOrDefaultAsync(cancellation);
        if (loaded?.Version == version && loaded.LoadedBy == Build && store.Version(version) is not null) return loaded;

        await RequireOwnStoreAsync(context, loaded, cancellation);
        var curated = Curated(manifest);
        var info = new DatasetInfo { Id = 1, Version = version, LoadedBy = Build, LoadedAt = DateTimeOffset.UtcNow };
        store.Keep(new DataVersion { Version = version, LoadedAt = info.LoadedAt, Dataset = dataset, Imports = manifest.Imports }, FolderOf(manifest));

        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await using (var replacement = new ContentReplacement(context))
        {
            await replacement.DeleteAsync(cancellation);
            await replacement.InsertAsync(curated.Append(info), cancellation);
            await replacement.InsertOrderedAsync(Imported(manifest, curated, progress), cancellation);
            await replacement.InsertOrderedAsync(await FundingTotals.Of(context.Fundings).ToListAsync(cancellation), cancellation);
        }

        await CommitAsync(transaction.CommitAsync, manifest, cancellation);
        return info;
    }

    private IEnumerable<object> Imported(Manifest manifest, List<object> curated, IProgress<double>? progress)
    {
        if (manifest.Imports.Count == 0) yield break;

        var entities = new ImportEntities(curated);
        var (done, all) = (0, manifest.Imports.Sum(import => (double)import.RowCount));
        foreach (var import in manifest.Imports)
        {
            using var file = store.Open(import);
            var reader = new GrantReader(
                GrantFormat.Of(import.Format), refused => throw new StoreException($"The file of {import.Code} was imported and is now refused: {refused}"));
            var rows = reader.Read(file, GrantFile.EncodingOf(import.IsUtf8)).Select(row =>
            {
                if (++done % 4096 == 0) progress?.Report(done / all);
                return row;
            });
            foreach (var entity in entities.From(import, rows)) yield return entity;
        }
    }

    /// <summary>A database must not lose imports because it was started with another store.</summary>
    private async Task RequireOwnStoreAsync(TransverseContext context, DatasetInfo? loaded, CancellationToken cancellation)
    {
        if (loaded is null || store.Version(loaded.Version) is not null) return;

        var imports = await context.Documents.Where(document => document.Origin == Origin.Imported).Select(document => document.Code).ToListAsync(cancellation);
        if (imports.Count > 0)
        {
            throw new StoreException(
                $"The database holds {string.Join(", ", imports)}, of which the store {store.Path} knows nothing: set Store:Path to the store that they were imported into.");
        }
    }

    // The manifest comes first, because it can be taken back: a process that dies between the two leaves the old content, and the next load completes the new one.
    private async Task CommitAsync(Func<CancellationToken, Task> commit, Manifest manifest, CancellationToken cancellation)
    {
        var before = store.Manifest;
        store.Write(manifest);
        try
        {
            await commit(cancellation);
        }
        catch
        {
            store.Write(before);
            throw;
        }
    }
}
