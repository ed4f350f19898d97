using System.Text;
using System.Text.Json;
using Microsoft.Extensions.FileProviders;

namespace Transverse.Api.Operations;

/// <summary>Reads stored operations: those that the web application was built with, and those of a folder.</summary>
internal static class OperationFiles
{
    /// <summary>The file that the build of the web application leaves among its own: a JSON object of documents by id.</summary>
    private const string OfTheApplication = "operations.json";

    /// <summary>Reads all of them.</summary>
    /// <param name="application">The files of the web application; it need not have been built.</param>
    /// <param name="folder">A folder with <c>*.json</c> files of the same kind, and <c>*.graphql</c> files that are called after their id; null for none.</param>
    /// <exception cref="InvalidOperationException">A file can't be read, or two documents have one id.</exception>
    public static IReadOnlyDictionary<string, byte[]> Read(IFileProvider application, string? folder)
    {
        var operations = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (application.GetFileInfo(OfTheApplication) is { Exists: true } built)
        {
            using var stream = built.CreateReadStream();
            AddAll(OfTheApplication, stream);
        }

        if (folder is null) return operations;
        if (!Directory.Exists(folder)) throw new InvalidOperationException($"The folder of stored operations {folder} does not exist: mend the setting Operations:Path.");
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(file);
            AddAll(file, stream);
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal)) Add(file, Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
        return operations;

        void AddAll(string file, Stream json)
        {
            try
            {
                foreach (var (id, document) in JsonSerializer.Deserialize<Dictionary<string, string>>(json)!) Add(file, id, document);
            }
            catch (JsonException problem)
            {
                throw new InvalidOperationException($"{file} is not a JSON object of documents by id: {problem.Message}", problem);
            }
        }

        void Add(string file, string id, string document)
        {
            var bytes = Encoding.UTF8.GetBytes(document);
            if (!operations.TryAdd(id, bytes) && !operations[id].AsSpan().SequenceEqual(bytes))
                throw new InvalidOperationException($"{file} stores another document under the id {id}: give it an id of its own.");
        }
    }
}
