using Transverse.Domain.Documents;
using Transverse.Domain.Text;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Store;

namespace Transverse.Infrastructure.Import;

/// <summary>Imports files of grants, each as a document of its own.</summary>
/// <param name="loader">Loads the database.</param>
/// <param name="store">Keeps the files.</param>
public sealed class GrantImport(DatasetLoader loader, DataStore store)
{
    private const int CodeLength = 60;

    /// <summary>The imported files, in the order of their import.</summary>
    public IReadOnlyList<ImportedFile> Files => store.Manifest.Imports;

    /// <summary>Checks a file and, unless something is wrong or only a check is asked for, loads it: all of it or nothing.</summary>
    /// <param name="request">The file.</param>
    /// <param name="refuse">Receives everything that is wrong with the file.</param>
    /// <param name="progress">Told what is being done, and which part of it is done.</param>
    /// <param name="cancellation">Stops the work; nothing changes then.</param>
    /// <exception cref="StoreException">The code is taken, the file can't be read, or the store can't be used.</exception>
    /// <exception cref="DatasetException">The curated dataset is refused.</exception>
    public async Task<ImportReport> RunAsync(
        ImportRequest request, Action<RefusedCell> refuse, IProgress<(string Step, double Done)>? progress = null, CancellationToken cancellation = default)
    {
        var code = CodeOf(request.Code ?? Path.GetFileNameWithoutExtension(request.Path));
        using var turn = await store.TakeTurnAsync(progress, cancellation);
        var manifest = store.Manifest;
        var file = Read(request, GrantFile.Inspect);
        var before = manifest.Imports.FirstOrDefault(import => import.Code == code);
        var import = new ImportedFile
        {
            Code = code,
            Title = request.Title ?? Path.GetFileName(request.Path),
            Format = request.Format,
            FileName = Path.GetFileName(request.Path),
            Hash = file.Hash,
            IsUtf8 = file.IsUtf8,
            RowCount = 0,
            LineCount = 0,
            CitedLineCount = 0,
            ImportedAt = DateTimeOffset.UtcNow,
            Decisions = before?.Decisions ?? new SortedDictionary<string, string?>(StringComparer.Ordinal),
        };
        if (IsSame(import, before))
        {
            // Nothing to do, unless the program that imported it died just before it was loaded.
            if (!request.DryRun) await loader.LoadAsync(manifest, StepProgress.Of(progress, "Loading"), cancellation);
            return new ImportReport { Outcome = ImportOutcome.Unchanged, Code = code, RowCount = before!.RowCount };
        }

        if (manifest.Imports.FirstOrDefault(other => other.Hash == import.Hash && other.Code != code) is { } twin)
        {
            throw new StoreException(StoreErrorCode.ImportTwice, $"This file is imported already, as {twin.Code}: remove that import first, or every euro of it would count twice.");
        }

        var curated = loader.Curated(manifest);
        if (curated.OfType<Document>().Any(document => document.Code == code)) throw new StoreException(StoreErrorCode.ImportCode, $"The code {code} is that of a curated document: choose another.");

        var incoming = new IncomingFile(import, curated, refuse)
        {
            Open = () => new ProgressStream(File.OpenRead(request.Path), file.Length, done => progress?.Report(("Reading", done))),
            Keep = () => Read(request, file => Keep(file, import.Hash)),
        };
        if (request.DryRun) return Read(request, () => incoming.Check());

        return await LoadAsync(request, incoming, manifest, before, StepProgress.Of(progress, "Loading"), cancellation);
    }

    private async Task<ImportReport> LoadAsync(
        ImportRequest request, IncomingFile incoming, Manifest manifest, ImportedFile? before, IProgress<double>? progress, CancellationToken cancellation)
    {
        var import = incoming.Import;
        var imports = before is null ? manifest.Imports.Append(import) : manifest.Imports.Select(other => other == before ? import : other);
        var isLoaded = false;
        try
        {
            isLoaded = await loader.LoadAsync(manifest with { Imports = [.. imports] }, incoming, progress, cancellation) is not null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(request, error);
        }
        finally
        {
            await incoming.Kept.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!isLoaded) store.Forget(import.Hash);
        }

        return incoming.Report(before is null ? ImportOutcome.Imported : ImportOutcome.Replaced);
    }

    /// <summary>Removes an import with everything that only it brought.</summary>
    /// <param name="code">Its code, with or without "import-" in front.</param>
    /// <param name="progress">Told which part of the load is done.</param>
    /// <param name="cancellation">Stops the work; nothing changes then.</param>
    /// <returns>Whether there was such an import.</returns>
    public async Task<bool> RemoveAsync(string code, IProgress<(string Step, double Done)>? progress = null, CancellationToken cancellation = default)
    {
        using var turn = await store.TakeTurnAsync(progress, cancellation);
        var manifest = store.Manifest;
        var full = CodeOf(code);
        var kept = manifest.Imports.Where(import => import.Code != full).ToList();

        // Where there is none, a removal that died just before its end may still have to be completed.
        await loader.LoadAsync(manifest with { Imports = kept }, StepProgress.Of(progress, "Loading"), cancellation);
        return kept.Count < manifest.Imports.Count;
    }

    private static bool IsSame(ImportedFile import, ImportedFile? before) =>
        before is not null && (import.Hash, import.Title, import.Format, import.FileName) == (before.Hash, before.Title, before.Format, before.FileName);

    private static string CodeOf(string name)
    {
        var words = string.Concat(SearchKey.Of(name).Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-'))
            .Split('-', StringSplitOptions.RemoveEmptyEntries);
        var code = string.Join('-', words);
        if (code.Length is 0 or > CodeLength) throw new StoreException(StoreErrorCode.ImportCode, $"\"{name}\" makes no code: choose one of at most {CodeLength} letters and digits.");

        return code.StartsWith(ImportedFile.Prefix, StringComparison.Ordinal) ? code : $"{ImportedFile.Prefix}{code}";
    }

    private bool Keep(Stream file, string hash)
    {
        store.Keep(file, hash);
        return true;
    }

    private static T Read<T>(ImportRequest request, Func<Stream, T> read) => Read(request, () =>
    {
        using var file = File.OpenRead(request.Path);
        return read(file);
    });

    private static T Read<T>(ImportRequest request, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(request, error);
        }
    }

    private static StoreException Unreadable(ImportRequest request, Exception error) =>
        new(StoreErrorCode.ImportFile, $"{request.Path} can't be read or kept: {error.Message}", error);
}
