using Microsoft.EntityFrameworkCore;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Dataset.Changes;
using Transverse.Infrastructure.Dataset.Tables;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Infrastructure.Store;

/// <summary>The versions of the data: what they differ in, and how one follows the other.</summary>
/// <param name="contexts">Gives a context on the database.</param>
/// <param name="loader">Loads the database.</param>
/// <param name="folder">The files at Dataset:Path.</param>
/// <param name="store">Keeps the versions.</param>
public sealed class DatasetHistory(IDbContextFactory<TransverseContext> contexts, DatasetLoader loader, DatasetFolder folder, DataStore store)
{
    /// <summary>Every version that was loaded, the latest load first.</summary>
    /// <exception cref="StoreException">The store can't be read.</exception>
    public IReadOnlyList<DataVersion> Versions => store.Versions;

    /// <summary>Whether a version was restored and is kept, whatever the files at Dataset:Path say.</summary>
    public bool IsPinned => store.Manifest.Dataset is not null;

    /// <summary>The version that a load makes of the files at Dataset:Path and the imports.</summary>
    /// <exception cref="DatasetException">The files have no data package.</exception>
    public DataVersion Next => loader.VersionOf(store.Manifest with { Dataset = null });

    /// <summary>The version that the database holds; null when it holds none, or one that the store does not know.</summary>
    public async Task<DataVersion?> CurrentAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (!await context.Database.CanConnectAsync(cancellation) || !(await context.Database.GetAppliedMigrationsAsync(cancellation)).Any()) return null;

        var version = await context.Dataset.Select(dataset => dataset.Version).SingleOrDefaultAsync(cancellation);
        return version is null ? null : store.Version(version);
    }

    /// <summary>The version that was loaded before another; null for the first.</summary>
    public DataVersion? Before(DataVersion version) => Versions.FirstOrDefault(other => other.Version != version.Version && other.LoadedAt < version.LoadedAt);

    /// <summary>The versions that begin with these digits, the latest load first.</summary>
    public IReadOnlyList<DataVersion> Matching(string digits) =>
        [.. Versions.Where(version => version.Version.StartsWith(digits, StringComparison.OrdinalIgnoreCase))];

    /// <summary>Compares two versions, of which one may be <see cref="Next"/>.</summary>
    /// <exception cref="StoreException">The files of a version are lost or damaged.</exception>
    /// <exception cref="DatasetException">The files at Dataset:Path can't be read.</exception>
    public VersionChanges Compare(DataVersion from, DataVersion to) => new(from, to, [.. RowComparison.Of(Rows(from), Rows(to))]);

    /// <summary>Loads the files at Dataset:Path, also where another version was restored before; the imports stay.</summary>
    /// <param name="progress">Told what is being done, and which part of it is done.</param>
    /// <param name="cancellation">Stops the work; nothing changes then.</param>
    /// <exception cref="DatasetException">The files are refused; the database keeps its old content.</exception>
    /// <exception cref="StoreException">The store can't be used.</exception>
    public Task<LoadReport> LoadAsync(IProgress<(string Step, double Done)>? progress = null, CancellationToken cancellation = default) =>
        LoadAsync(manifest => manifest with { Dataset = null }, progress, cancellation);

    /// <summary>Makes the database that version again, with the imports that it had; every start serves it until the next load.</summary>
    /// <param name="version">A version that is kept.</param>
    /// <param name="progress">Told what is being done, and which part of it is done.</param>
    /// <param name="cancellation">Stops the work; nothing changes then.</param>
    /// <exception cref="StoreException">Files of the version are lost or damaged; the database keeps its old content.</exception>
    public Task<LoadReport> RestoreAsync(DataVersion version, IProgress<(string Step, double Done)>? progress = null, CancellationToken cancellation = default)
    {
        store.Dataset(version.Dataset);
        foreach (var import in version.Imports) store.Check(import);

        return LoadAsync(_ => new Manifest { Dataset = version.Dataset, Imports = version.Imports }, progress, cancellation);
    }

    private async Task<LoadReport> LoadAsync(Func<Manifest, Manifest> next, IProgress<(string Step, double Done)>? progress, CancellationToken cancellation)
    {
        using var turn = await store.TakeTurnAsync(() => progress?.Report(("Waiting for another load", 0)), cancellation);
        var before = await CurrentAsync(cancellation);
        progress?.Report(("Loading", 0));
        var loaded = await loader.LoadAsync(next(store.Manifest), progress is null ? null : new StepProgress(progress, "Loading"), cancellation);
        var after = store.Version(loaded.Version)!;
        return new(before, after, before is null ? null : ChangesOrNull(before, after));
    }

    // What was loaded stays loaded, even where what was there before can't be read any more.
    private VersionChanges? ChangesOrNull(DataVersion before, DataVersion after)
    {
        try
        {
            return Compare(before, after);
        }
        catch (StoreException)
        {
            return null;
        }
    }

    private TableSet Rows(DataVersion version)
    {
        var tables = (store.Version(version.Version) is null ? folder : store.Dataset(version.Dataset)).ReadRows();
        ImportTable.AddTo(tables, version.Imports);
        return tables;
    }
}
