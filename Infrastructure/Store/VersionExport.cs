using System.IO.Compression;
using System.Text.Json;

namespace Transverse.Infrastructure.Store;

/// <summary>Writes a version as files that need nothing else: the data package that a load takes, its licence, and the imported files as they came.</summary>
/// <param name="store">Keeps the version.</param>
public sealed class VersionExport(DataStore store)
{
    /// <summary>The folder of imported files: each in a folder of its code, and a list of what was said about them.</summary>
    internal const string Imports = "imports";

    /// <summary>Writes a version to a new file, or to a new folder: all of it or nothing.</summary>
    /// <param name="version">A version that is kept.</param>
    /// <param name="path">A file that ends with .zip, or a folder.</param>
    /// <exception cref="StoreException">Something is there already or can't be written, or files of the version are lost or damaged.</exception>
    public void Write(DataVersion version, string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.Exists(full)) throw new StoreException($"{path} exists already: choose another name, or remove it.");

        var temporary = $"{full}.{Guid.NewGuid():N}.tmp";
        try
        {
            WriteFolder(version, temporary);
            if (full.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) Pack(temporary, full);
            else Directory.Move(temporary, full);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path} can't be written: {error.Message}", error);
        }
        finally
        {
            if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
        }
    }

    private static void Pack(string folder, string file)
    {
        var packed = $"{folder}.zip";
        try
        {
            ZipFile.CreateFromDirectory(folder, packed);
            File.Move(packed, file);
        }
        finally
        {
            File.Delete(packed);
        }
    }

    private void WriteFolder(DataVersion version, string folder)
    {
        store.Dataset(version.Dataset).CopyTo(folder);
        if (version.Imports.Count == 0) return;

        foreach (var import in version.Imports)
        {
            var copy = Path.Combine(folder, Imports, import.Code, import.FileName);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            store.Check(import);
            using var from = store.Open(import);
            using var to = File.Create(copy);
            from.CopyTo(to);
        }

        File.WriteAllBytes(Path.Combine(folder, Imports, "imports.json"), JsonSerializer.SerializeToUtf8Bytes(version.Imports, DataStore.Json));
    }
}
