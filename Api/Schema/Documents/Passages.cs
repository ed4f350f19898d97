using System.Collections.Concurrent;

namespace Transverse.Api.Schema.Documents;

/// <summary>The plain texts of the documents, where the server was given them: <c>Sources:Path</c> names their folder.</summary>
internal sealed class Passages(IConfiguration configuration)
{
    private readonly string? _folder = configuration["Sources:Path"];
    private readonly ConcurrentDictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>The lines of a citation; null when the text is not there.</summary>
    /// <param name="source">The file's name, from the dataset and never from a client.</param>
    /// <param name="firstLine">The first line, from 1.</param>
    /// <param name="lastLine">The last line.</param>
    public string? Read(string source, int firstLine, int lastLine)
    {
        if (_folder is null) return null;
        var lines = _lines.GetOrAdd(source, name => File.Exists(Path.Combine(_folder, name)) ? File.ReadAllText(Path.Combine(_folder, name)).Split('\n') : []);
        return lastLine <= lines.Length ? string.Join('\n', lines[(firstLine - 1)..lastLine]) : null;
    }
}
