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

    /// <summary>The version that the database holds; null when it holds none, or one that the store does not know.</summary>
    public async Task<DataVersion?> CurrentAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (!await context.Database.CanConnectAsync(cancellation) || !(await context.Database.GetAppliedMigrationsAsync(cancellation)).Any()) return null;

        var version = await context.Dataset.Select(dataset => dataset.Version).SingleOrDefaultAsync(cancellation);
        return version is null ? null : store.Version(version);
    }

    /// <summary>The version that was loaded before another; null for the first.</summary>
    public DataVersion? Before(DataVersion version) => Versions.FirstOrDefault(other => other.LoadedAt < version.LoadedAt);

    /// <summary>The version that begins with these digits.</summary>
    /// <exception cref="StoreException">There is none, or there are several.</exception>
    public DataVersion Find(string digits) => Versions.Where(version => digits.Length > 0 && version.Version.StartsWith(digits, StringComparison.OrdinalIgnoreCase)).ToList() switch
    {
        [var only] => only,
        [] => throw new StoreException(StoreErrorCode.UnknownVersion, $"No version that is kept begins with \"{digits}\": \"versions\" lists them all."),
        var several => throw new StoreException(StoreErrorCode.AmbiguousVersion, $"{several.Count} versions begin with \"{digits}\": give more of the twelve digits."),
    };

    /// <summary>Every row that differs between two versions: table by table, what came and changed in the order of the files, then what went.</summary>
    /// <exception cref="StoreException">The files of a version are lost or damaged, or this release can't read them.</exception>
    public IReadOnlyList<RowChange> Compare(DataVersion from, DataVersion to) => [.. RowComparison.Of(Kept(from), Kept(to))];

    /// <summary>Every row that a load would change, in the order of <see cref="Compare"/>.</summary>
    /// <param name="files">The files; null for those at Dataset:Path.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="DatasetException">The files are refused.</exception>
    /// <exception cref="StoreException">The files of the version that is loaded are lost or damaged.</exception>
    public async Task<IReadOnlyList<RowChange>> PreviewAsync(DatasetFolder? files, CancellationToken cancellation = default)
    {
        var next = WithImports((files ?? folder).Read(), store.Manifest.Imports);
        return [.. RowComparison.Of(await CurrentAsync(cancellation) is { } current ? Kept(current) : [], next)];
    }

    /// <summary>Loads curated files; the imports stay.</summary>
    /// <param name="files">The files, which every start serves until the next load; null for those at Dataset:Path, which every start then follows.</param>
    /// <param name="progress">Told what is being done, and which part of it is done.</param>
    /// <param name="cancellation">Stops the work; nothing changes then.</param>
    /// <returns>The versions before, if any, and after.</returns>
    /// <exception cref="DatasetException">The files are refused; the database keeps its old content.</exception>
    /// <exception cref="StoreException">The store can't be used.</exception>
    public Task<(DataVersion? Before, DataVersion After)> LoadAsync(
        DatasetFolder? files, IProgress<(string Step, double Done)>? progress = null, CancellationToken cancellation = default) =>
        LoadAsync(
            manifest =>
            {
                if (files is null) return manifest with { Dataset = null };

                files.Read();
                store.Keep(files.Version(), files);
                return manifest with { Dataset = files.Version() };
            },
            progress, cancellation);

    /// <summary>Makes the database that version again, with the imports that it had; every start serves it until the next load.</summary>
    /// <param name="version">A version that is kept.</param>
    /// <param name="progress">Told what is being done, and which part of it is done.</param>
    /// <param name="cancellation">Stops the work; nothing changes then.</param>
    /// <returns>The versions before, if any, and after.</returns>
    /// <exception cref="StoreException">Files of the version are lost or damaged; the database keeps its old content.</exception>
    public Task<(DataVersion? Before, DataVersion After)> RestoreAsync(
        DataVersion version, IProgress<(string Step, double Done)>? progress = null, CancellationToken cancellation = default) =>
        LoadAsync(
            _ =>
            {
                store.Dataset(version.Dataset);
                foreach (var import in version.Imports) store.Check(import);
                return new Manifest { Dataset = version.Dataset, Imports = version.Imports };
            },
            progress, cancellation);

    private async Task<(DataVersion? Before, DataVersion After)> LoadAsync(
        Func<Manifest, Manifest> next, IProgress<(string Step, double Done)>? progress, CancellationToken cancellation)
    {
        using var turn = await store.TakeTurnAsync(progress, cancellation);
        var before = await CurrentAsync(cancellation);
        progress?.Report(("Loading", 0));
        var loaded = await loader.LoadAsync(next(store.Manifest), StepProgress.Of(progress, "Loading"), cancellation);
        return (before, store.Version(loaded.Version)!);
    }

    private TableSet Kept(DataVersion version)
    {
        try
        {
            return WithImports(store.Dataset(version.Dataset).ReadUnchecked(), version.Imports);
        }
        catch (DatasetException unreadable)
        {
            throw new StoreException(StoreErrorCode.Refused, $"The curated files of {version.Dataset} can't be read by this release: choose another version.\n{unreadable.Message}", unreadable);
        }
    }

    private static TableSet WithImports(TableSet tables, IReadOnlyList<ImportedFile> imports)
    {
        ImportTable.AddTo(tables, imports);
        return tables;
    }
}
