using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Dataset.Sources;

namespace Transverse.Infrastructure.Tests.Sample;

/// <summary>A copy of the sample's files, with the delivered schemas, that a test may change.</summary>
public sealed class SampleDataset : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("transverse-sample-").FullName;

    public SampleDataset()
    {
        Copy(Path.Combine(AppContext.BaseDirectory, "Sample", "data"), _path);
        Copy(Path.Combine(DatasetFolder.Delivered.Path, "schemas"), Path.Combine(_path, "schemas"));
    }

    public static SourceFolder Sources { get; } = new(Path.Combine(AppContext.BaseDirectory, "Sample", "sources"));

    public DatasetFolder Folder => new(_path);

    /// <summary>Replaces a text that stands once in a file.</summary>
    public SampleDataset Edit(string file, string found, string replacement)
    {
        var full = Path.Combine(_path, file);
        var parts = File.ReadAllText(full).Split(found);
        Assert.Equal(2, parts.Length);
        File.WriteAllText(full, string.Join(replacement, parts));
        return this;
    }

    public SampleDataset Append(string file, params string[] rows)
    {
        File.AppendAllLines(Path.Combine(_path, file), rows);
        return this;
    }

    public SampleDataset Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(_path, file), bytes);
        return this;
    }

    public SampleDataset Delete(string file)
    {
        File.Delete(Path.Combine(_path, file));
        return this;
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
