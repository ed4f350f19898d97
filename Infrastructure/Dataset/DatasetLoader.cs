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

    /// <summary>The entities of the curated files that a manifest asks for.</summary>
    /// <exception cref="DatasetException">The files at Dataset:Path are refused.</exception>
    /// <exception cref="StoreException">The store has lost or damaged the files that it keeps, or this release refuses them.</exception>
    internal List<object> Curated(Manifest manifest)
    {
        try
        {
            return [.. DatasetEntities.From(FolderOf(manifest).Read())];
        }
        catch (DatasetException refused) when (manifest.Dataset is not null)
        {
            throw new StoreException(
                StoreErrorCode.Refused,
                $"The curated files of {manifest.Dataset}, which the store keeps, are refused by this release: load those at Dataset:Path with \"dataset load\".\n{refused.Message}",
                refused);
        }
    }

    /// <summary>Loads what a manifest asks for, which becomes the manifest of the store; the caller has the turn.</summary>
    internal async Task<DatasetInfo> LoadAsync(Manifest manifest, IProgress<double>? progress, CancellationToken cancellation) =>
        (await LoadAsync(manifest, incoming: null, progress, cancellation))!;

    /// <summary>Loads what a manifest asks for, one file of which is only now read and checked.</summary>
    /// <returns>What the database holds; null when the file is refused, and nothing changed.</returns>
    internal async Task<DatasetInfo?> LoadAsync(Manifest manifest, IncomingFile? incoming, IProgress<double>? progress, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.MigrateAsync(cancellation);
        var version = DataVersion.Now(manifest.Dataset ?? folder.Version(), manifest.Imports);
        var loaded = await context.Dataset.SingleOrDefaultAsync(cancellation);
        if (incoming is null && loaded?.Version == version.Version && loaded.LoadedBy == Build)
        {
            if (store.Version(version.Version) is null)
            {
                store.Keep(version.Dataset, FolderOf(manifest));
                store.Remember(version with { LoadedAt = loaded.LoadedAt });
            }

            // A load that was killed may have left another manifest behind: it is taken back, and what stays counts as loaded after it.
            if (!store.Asks(manifest))
            {
                store.Remember(version);
                store.Write(manifest);
            }

            return loaded;
        }

        await RequireOwnStoreAsync(context, loaded, cancellation);
        var curated = incoming?.Curated ?? Curated(manifest);
        var info = new DatasetInfo { Id = 1, Version = version.Version, LoadedBy = Build, LoadedAt = version.LoadedAt };
        store.Keep(version.Dataset, FolderOf(manifest));

        await using var load = await context.PrepareLoadAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var totals = new FundingTotals();
        await using (var replacement = new ContentReplacement(context))
        {
            await replacement.DeleteAsync(cancellation);
            await replacement.InsertAsync(totals.Count(curated).Append(info), cancellation);
            await replacement.InsertOrderedAsync(ReadAhead.Of(totals.Count(Imported(manifest, incoming, curated, progress))), cancellation);
            if (incoming?.IsRefused == true) return null;

            incoming?.BeginToKeep();
            await replacement.InsertOrderedAsync(totals.Rows, cancellation);
            await replacement.CompleteAsync(cancellation);
        }

        if (incoming is not null) manifest = await CompleteAsync(context, incoming, manifest, cancellation);

        await CommitAsync(transaction.CommitAsync, manifest, version with { Imports = manifest.Imports }, cancellation);
        progress?.Report(1);
        return info;
    }

    private DatasetFolder FolderOf(Manifest manifest) => manifest.Dataset is null ? folder : store.Dataset(manifest.Dataset);

    private IEnumerable<object> Imported(Manifest manifest, IncomingFile? incoming, IReadOnlyCollection<object> curated, IProgress<double>? progress)
    {
        if (manifest.Imports.Count == 0) yield break;

        var entities = new ImportEntities(curated);
        var (done, all) = (0, manifest.Imports.Sum(import => (double)import.RowCount));
        foreach (var import in manifest.Imports)
        {
            if (import.Code == incoming?.Import.Code)
            {
                foreach (var entity in entities.From(incoming)) yield return entity;

                continue;
            }

            using var file = store.Open(import);
            var reader = new GrantReader(
                GrantFormat.Of(import.Format), refused => throw new StoreException(StoreErrorCode.Refused, $"The file of {import.Code} was imported and is now refused: {refused}"));
            var rows = reader.Read(file, GrantFile.EncodingOf(import.IsUtf8)).Select(row =>
            {
                if (++done % 4096 == 0) progress?.Report(done / all);
                return row;
            });
            foreach (var entity in entities.From(import, rows)) yield return entity;
        }
    }

    /// <summary>Writes what is only known once a file is read; the manifest that knows it.</summary>
    private static async Task<Manifest> CompleteAsync(TransverseContext context, IncomingFile incoming, Manifest manifest, CancellationToken cancellation)
    {
        await incoming.Kept;
        context.Update(ImportEntities.Document(incoming.Import, incoming.Parties!.Document));
        await context.SaveChangesAsync(cancellation);
        return manifest with { Imports = [.. manifest.Imports.Select(import => import.Code == incoming.Import.Code ? incoming.Import : import)] };
    }

    /// <summary>A database must not lose imports because it was started with another store.</summary>
    private async Task RequireOwnStoreAsync(TransverseContext context, DatasetInfo? loaded, CancellationToken cancellation)
    {
        if (loaded is null || store.Version(loaded.Version) is not null) return;

        var imports = await context.Documents.Where(document => document.Origin == Origin.Imported).Select(document => document.Code).ToListAsync(cancellation);
        if (imports.Count > 0)
        {
            throw new StoreException(
                StoreErrorCode.Foreign,
                $"The database holds {string.Join(", ", imports)}, of which the store {store.Path} knows nothing: set Store:Path to the store that they were imported into.");
        }
    }

    // Version and manifest come first, because they can be taken back: a process that dies between these and the commit leaves the old content, and the
    // next load completes the new one.
    private async Task CommitAsync(Func<CancellationToken, Task> commit, Manifest manifest, DataVersion version, CancellationToken cancellation)
    {
        var (manifestBefore, versionBefore) = (store.Manifest, store.Version(version.Version));
        store.Remember(version);
        store.Write(manifest);
        try
        {
            await commit(cancellation);
        }
        catch
        {
            store.Write(manifestBefore);
            if (versionBefore is null) store.Forget(version);
            else store.Remember(versionBefore);
            throw;
        }
    }
}
