using System.Collections.Concurrent;

namespace Transverse.Infrastructure.Dataset.Sources;

/// <summary>The folder that holds the plain-text editions of the documents (<c>Sources:Path</c>).</summary>
/// <param name="path">The folder.</param>
public sealed class SourceFolder(string path)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>?> _editions = new(StringComparer.Ordinal);

    /// <summary>The text of a range of lines, with its line breaks.</summary>
    /// <param name="file">The file name of the edition: Document.Source.</param>
    /// <param name="firstLine">First line, from 1.</param>
    /// <param name="lastLine">Last line, included.</param>
    /// <returns>The passage; null when the folder has no such file, or the file no such lines.</returns>
    public string? Passage(string file, int firstLine, int lastLine) =>
        Lines(file) is { } lines && firstLine >= 1 && firstLine <= lastLine && lastLine <= lines.Count
            ? string.Join('\n', lines.Skip(firstLine - 1).Take(lastLine - firstLine + 1))
            : null;

    /// <summary>The lines of an edition, separated by LF; null when the folder has no such file.</summary>
    /// <param name="file">The file name of the edition.</param>
    public IReadOnlyList<string>? Lines(string file) => _editions.GetOrAdd(file, name =>
    {
        var full = Path.Combine(path, name);
        return File.Exists(full) ? LinesOf(File.ReadAllText(full)) : null;
    });

    /// <summary>Unlike File.ReadAllLines, form feeds and carriage returns do not end a line.</summary>
    private static string[] LinesOf(string text)
    {
        var lines = text.Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
