using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Documents;

public sealed partial class PathTests
{
    /// <summary>What a build makes.</summary>
    private static readonly string[] Built = ["Api/wwwroot"];

    [Fact]
    public void Links_lead_to_files_that_exist() => Rule.Holds(
        "A link of a document leads to a file or folder of the repository.",
        SourceTree.Documents,
        document => Link().Matches(SourceTree.Read(document))
            .Select(match => match.Groups[1].Value)
            .Where(target => !Exists(Path.Combine(Path.GetDirectoryName(document)!, target)))
            .Select(target => $"{document} links to {target}"));

    [Fact]
    public void Paths_and_file_names_in_documents_exist() => Rule.Holds(
        "A path or file name that a document mentions exists: mend the document, or keep the file.",
        SourceTree.Documents,
        document => Mentions(SourceTree.Read(document)).Where(mention => !IsKnown(mention)).Select(mention => $"{document} mentions {mention}"));

    [Fact]
    public void The_schema_is_part_of_the_repository() =>
        Assert.True(SourceTree.Files.Contains("schema.graphql"), "schema.graphql is missing: print it with the command of CONTRIBUTING.md.");

    /// <summary>What stands in code type or in commands, and looks like a path or a file name of ours.</summary>
    private static IEnumerable<string> Mentions(string text) => Code().Matches(text)
        .SelectMany(match => match.Value.Split([' ', '\n', '`', '"', '(', ')', '{', '}', ',', ';'], StringSplitOptions.RemoveEmptyEntries))
        .Where(word => !word.Contains("://", StringComparison.Ordinal) && !word.StartsWith('/') && !word.StartsWith('-'))
        .Where(word => FileName().IsMatch(word) || StartsAtRoot(word));

    private static bool StartsAtRoot(string word) =>
        word.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
        && SourceTree.Files.Any(file => file.StartsWith(word[..(slash + 1)], StringComparison.Ordinal));

    // Placeholders such as <Topic> stand for any name; a name without its folders is known wherever it is.
    private static bool IsKnown(string mention)
    {
        var anyName = Placeholder().Replace(Regex.Escape(mention.TrimEnd('/')).Replace(@"\*", "[^/]+", StringComparison.Ordinal), "[^/]+");
        var known = new Regex(StartsAtRoot(mention) ? $"^{anyName}(/|$)" : $"(^|/){anyName}(/|$)");
        return SourceTree.Files.Concat(Built).Any(file => known.IsMatch(file));
    }

    private static bool Exists(string path)
    {
        var normal = Path.GetRelativePath(".", path).Replace('\\', '/').TrimEnd('/');
        return SourceTree.Files.Any(file => file == normal || file.StartsWith($"{normal}/", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)")]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```|`[^`\n]+`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[\w.<>*/-]+\.(cs|md|csproj|props|targets|json|csv|graphql|yml|tsx?|js|slnx)\z")]
    private static partial Regex FileName();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Placeholder();
}
