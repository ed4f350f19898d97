using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Import;

namespace Transverse.Infrastructure.Store;

/// <summary>
/// The folder that holds what the database is made of and the curated files do not hold: imported files, and every version that was loaded. A file
/// there never changes once it has its name, except manifest.json, which is replaced as a whole.
/// </summary>
/// <param name="path">The folder; it is made when it is first written to.</param>
public sealed class DataStore(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    internal static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>A file is not what it was a moment ago.</summary>
    internal static StoreException Changed => new(StoreErrorCode.ImportFile, "The file changed while it was read: import it again.");

    /// <summary>The folder.</summary>
    public string Path => path;

    /// <summary>What the next load makes the database of.</summary>
    /// <exception cref="StoreException">The manifest can't be read.</exception>
    public Manifest Manifest => Read<Manifest>("manifest.json") ?? new Manifest();

    /// <summary>Every version that was loaded, the newest first.</summary>
    public IReadOnlyList<DataVersion> Versions => !Directory.Exists(Full("versions"))
        ? []
        : [.. Directory.EnumerateFiles(Full("versions"), "*.json")
            .Select(file => Read<DataVersion>(System.IO.Path.GetRelativePath(path, file))).OfType<DataVersion>()
            .OrderByDescending(version => version.LoadedAt).ThenBy(version => version.Version, StringComparer.Ordinal)];

    /// <summary>A version that was loaded; null when the store does not know it.</summary>
    public DataVersion? Version(string version) => version.All(char.IsAsciiHexDigitLower) ? Read<DataVersion>($"versions/{version}.json") : null;

    /// <summary>The curated files of a version.</summary>
    /// <param name="version">The version of the curated files.</param>
    /// <exception cref="StoreException">The store has lost them, or they changed.</exception>
    public DatasetFolder Dataset(string version)
    {
        var kept = new DatasetFolder(Full($"datasets/{version}"));
        return kept.IsVersion(version)
            ? kept
            : throw new StoreException(StoreErrorCode.Damaged, $"The curated files of {version} are missing or damaged: put {kept.Path} back from a backup, or choose another version.");
    }

    /// <summary>Waits until nobody else changes the data, and keeps others from it; the operating system lets go when the process ends.</summary>
    /// <param name="progress">Told once when somebody else is at work; null to wait in silence.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="StoreException">The folder can't be written to, or somebody else is at work for very long.</exception>
    internal async Task<IDisposable> TakeTurnAsync(IProgress<(string Step, double Done)>? progress, CancellationToken cancellation)
    {
        var until = DateTime.UtcNow + Patience;
        Try(() => Directory.CreateDirectory(path));
        for (var first = true; ; first = false)
        {
            try
            {
                var turn = new FileStream(Full("lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                DeleteLeftovers();
                return turn;
            }
            catch (IOException error) when (DateTime.UtcNow > until)
            {
                throw new StoreException(StoreErrorCode.Busy, $"Another program has been changing the data for {Patience.TotalMinutes} minutes: try again when it has ended.", error);
            }
            catch (IOException)
            {
                if (first) progress?.Report(("Waiting for another load", 0));
                await Task.Delay(100, cancellation);
            }
            catch (UnauthorizedAccessException error)
            {
                throw Unwritable(error);
            }
        }
    }

    /// <summary>Opens an imported file.</summary>
    /// <exception cref="StoreException">The store has lost it.</exception>
    internal Stream Open(ImportedFile import)
    {
        var file = Name(import.Hash);
        return File.Exists(file)
            ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress)
            : throw new StoreException(StoreErrorCode.Damaged, $"The file of {import.Code} is missing from the store: put {file} back, or remove the import.");
    }

    /// <summary>Makes sure that an imported file is still what was imported.</summary>
    /// <exception cref="StoreException">The store has lost it, or it changed.</exception>
    internal void Check(ImportedFile import)
    {
        using var file = Open(import);
        try
        {
            if (GrantFile.Inspect(file).Hash == import.Hash) return;
        }
        catch (InvalidDataException)
        {
            // Not even compressed as it was.
        }

        throw new StoreException(StoreErrorCode.Damaged, $"The file of {import.Code} is damaged: put {Name(import.Hash)} back from a backup.");
    }

    /// <summary>Keeps a file of grants under the name of its content.</summary>
    internal void Keep(Stream file, string hash)
    {
        var temporary = Temporary("imports");
        using (var copy = new GZipStream(File.Create(temporary), CompressionLevel.Fastest))
        {
            if (GrantFile.Inspect(file, copy).Hash != hash) throw Changed;
        }

        File.Move(temporary, Name(hash), overwrite: true);
    }

    /// <summary>Forgets a file of grants, unless a version holds it or it was never kept.</summary>
    internal void Forget(string hash)
    {
        if (File.Exists(Name(hash)) && Versions.All(version => version.Imports.All(import => import.Hash != hash))) File.Delete(Name(hash));
    }

    /// <summary>Keeps the curated files of a version.</summary>
    internal void Keep(string dataset, DatasetFolder folder)
    {
        var kept = Full($"datasets/{dataset}");
        if (new DatasetFolder(kept).IsVersion(dataset)) return;

        var temporary = Temporary("datasets");
        Try(() =>
        {
            folder.CopyTo(temporary);
            if (Directory.Exists(kept)) Directory.Delete(kept, recursive: true);
            Directory.Move(temporary, kept);
        });
    }

    /// <summary>Remembers a version that was loaded.</summary>
    internal void Remember(DataVersion version) => Write($"versions/{version.Version}.json", version);

    /// <summary>Forgets a version that was not loaded after all.</summary>
    internal void Forget(DataVersion version) => File.Delete(Full($"versions/{version.Version}.json"));

    /// <summary>Whether the next load makes the database of just that.</summary>
    internal bool Asks(Manifest manifest) => JsonSerializer.Serialize(manifest, Json) == JsonSerializer.Serialize(Manifest, Json);

    /// <summary>Says what the next load makes the database of.</summary>
    internal void Write(Manifest manifest) => Write("manifest.json", manifest);

    /// <summary>What a program that was killed was writing.</summary>
    private void DeleteLeftovers()
    {
        foreach (var file in Directory.EnumerateFiles(path, "*.tmp", SearchOption.AllDirectories)) File.Delete(file);
        foreach (var folder in Directory.EnumerateDirectories(path, "*.tmp", SearchOption.AllDirectories)) Directory.Delete(folder, recursive: true);
    }

    private T? Read<T>(string name)
    {
        try
        {
            return File.Exists(Full(name)) ? JsonSerializer.Deserialize<T>(File.ReadAllBytes(Full(name)), Json) : default;
        }
        catch (JsonException error)
        {
            throw new StoreException(StoreErrorCode.Damaged, $"{Full(name)} can't be read: put it back from a backup.", error);
        }
    }

    private void Write<T>(string name, T content)
    {
        var temporary = Temporary(System.IO.Path.GetDirectoryName(name)!);
        Try(() =>
        {
            using (var file = File.Create(temporary))
            {
                JsonSerializer.Serialize(file, content, Json);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, Full(name), overwrite: true);
        });
    }

    private string Name(string hash) => Full($"imports/{hash}.csv.gz");

    private string Full(string name) => System.IO.Path.Combine(path, name);

    private string Temporary(string folder)
    {
        Try(() => Directory.CreateDirectory(Full(folder)));
        return Full(System.IO.Path.Combine(folder, $"{Guid.NewGuid():N}.tmp"));
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(error);
        }
    }

    private StoreException Unwritable(Exception error) => new(StoreErrorCode.Access, $"The store {path} can't be written to ({error.Message}): set Store:Path to a folder that can.", error);
}
