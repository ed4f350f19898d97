using Transverse.Testing;

namespace Transverse.Conventions.Tests;

/// <summary>The repository's own files, without what is built or downloaded.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> NotOurs =
        new(StringComparer.Ordinal) { ".git", ".vs", ".idea", "bin", "obj", "node_modules", "wwwroot", "generated", "TestResults", "__mismatch__" };

    /// <summary>All files, by their path from the root with slashes.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. FilesBelow(Repository.Root).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>C# that people write: migrations are generated.</summary>
    public static IReadOnlyList<string> Sources { get; } =
        [.. Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal))];

    /// <summary>C# that is delivered.</summary>
    public static IReadOnlyList<string> Product { get; } = [.. Sources.Where(file => !file.StartsWith("tests/", StringComparison.Ordinal) && !file.StartsWith("benchmarks/", StringComparison.Ordinal))];

    /// <summary>The documents for readers.</summary>
    public static IReadOnlyList<string> Documents { get; } = [.. Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal))];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    public static IReadOnlyList<string> Lines(string file) => File.ReadAllLines(Path.Combine(Repository.Root, file));

    private static IEnumerable<string> FilesBelow(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder).Where(child => !NotOurs.Contains(Path.GetFileName(child))).SelectMany(FilesBelow));
}
