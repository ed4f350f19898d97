namespace Transverse.Api.Tests.Commands;

/// <summary>A copy of the sample's files with one text replaced.</summary>
internal sealed class BrokenSample : IDisposable
{
    public BrokenSample(string file, string found, string replacement)
    {
        var sample = System.IO.Path.Combine(AppContext.BaseDirectory, "Sample", "data");
        foreach (var source in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(sample, source));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }

        var full = System.IO.Path.Combine(Path, file);
        File.WriteAllText(full, File.ReadAllText(full).Replace(found, replacement, StringComparison.Ordinal));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("transverse-broken-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
