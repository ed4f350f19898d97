using System.Text.Json;

namespace Transverse.Infrastructure.Store;

/// <summary>Writes a version as files that need nothing else: the data package that a load takes, its licence, and the imported files as they came.</summary>
/// <param name="store">Keeps the version.</param>
public sealed class VersionExport(DataStore store)
{
    /// <summary>Writes a version to a new folder: all of it or nothing.</summary>
    /// <param name="version">A version that is kept.</param>
    /// <param name="path">The folder.</param>
    /// <exception cref="StoreException">Something is there already or can't be written, or files of the version are lost or damaged.</exception>
    public void Write(DataVersion version, string path)
    {
        if (Path.Exists(path)) throw new StoreException(StoreErrorCode.Exists, $"{path} exists already: choose another name, or remove it.");

        var temporary = $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))}.{Guid.NewGuid():N}.tmp";
        try
        {
            store.Dataset(version.Dataset).CopyTo(temporary);
            if (version.Imports.Count > 0) WriteImports(version, Path.Combine(temporary, "imports"));
            Directory.Move(temporary, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreErrorCode.Access, $"{path} can't be written ({error.Message}): choose a place that can.", error);
        }
        finally
        {
            if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
        }
    }

    // Each in a folder of its code, as two may have the same name, and a list of what was said about them.
    private void WriteImports(DataVersion version, string folder)
    {
        foreach (var import in version.Imports)
        {
            store.Check(import);
            var copy = Path.Combine(folder, import.Code, import.FileName);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            using var from = store.Open(import);
            using var to = File.Create(copy);
            from.CopyTo(to);
        }

        File.WriteAllBytes(Path.Combine(folder, "imports.json"), JsonSerializer.SerializeToUtf8Bytes(version.Imports, DataStore.Json));
    }
}
