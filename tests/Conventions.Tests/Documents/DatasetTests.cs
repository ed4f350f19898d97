using System.Text.Json;
using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Documents;

public sealed partial class DatasetTests
{
    private const string Data = "Infrastructure/Dataset/data/";

    [Fact]
    public void Every_table_and_column_is_explained() => Rule.Same(
        "docs/data.md lists every table with its columns in order.",
        "the schemas", SourceTree.Files
            .Where(file => file.StartsWith($"{Data}schemas/", StringComparison.Ordinal))
            .Select(file => $"{Path.GetFileNameWithoutExtension(file)}: {string.Join(", ", Names(file, "fields", "name"))}"),
        "docs/data.md", Table().Matches(SourceTree.Read("docs/data.md")).Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value}"));

    [Fact]
    public void The_README_lists_the_documents_and_says_which_are_loaded()
    {
        var folders = Names($"{Data}datapackage.json", "resources", "path").Select(path => path.Split('/')[0]).ToHashSet();
        var documents = SourceTree.Lines($"{Data}documents.csv").Skip(1).Select(line => line.Split(',')[0]);

        Rule.Same(
            "The README has one row for each document. It says \"to come\" as long as the data package lists none of its files, and else what is loaded.",
            "the dataset", documents.Select(code => $"{code}: {(folders.Contains(code) ? "loaded" : "to come")}"),
            "README.md", DocumentState().Matches(SourceTree.Read("README.md"))
                .Select(match => $"{match.Groups[1].Value}: {(match.Groups[2].Value.Contains("loaded", StringComparison.Ordinal) ? "loaded" : "to come")}"));
    }

    private static List<string> Names(string file, string list, string property)
    {
        using var json = JsonDocument.Parse(SourceTree.Read(file));
        return [.. json.RootElement.GetProperty(list).EnumerateArray().Select(item => item.GetProperty(property).GetString()!)];
    }

    [GeneratedRegex(@"^\| `([a-z-]+)` \| ([a-z_]+(?:, [a-z_]+)+) \|", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex(@"^\| `([a-z]+(?:-[a-z]+)*-\d{4})` \| [^|]+ \| ([^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex DocumentState();
}
