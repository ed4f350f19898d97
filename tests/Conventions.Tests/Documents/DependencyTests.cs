using System.Text.Json;
using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Documents;

public sealed partial class DependencyTests
{
    private const string Table = "docs/dependencies.md";

    [Fact]
    public void Each_dependency_is_listed_with_its_version() => Rule.Same(
        $"{Table} lists what the projects and the application depend on, in the same versions.",
        "Directory.Packages.props and Web/package.json", Packages().Concat(Modules()),
        Table, Row().Matches(SourceTree.Read(Table)).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}"));

    private static IEnumerable<string> Packages() =>
        Version().Matches(SourceTree.Read("Directory.Packages.props")).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}");

    private static List<string> Modules()
    {
        using var package = JsonDocument.Parse(SourceTree.Read("Web/package.json"));
        return [.. ((string[])["dependencies", "devDependencies"])
            .SelectMany(kind => package.RootElement.GetProperty(kind).EnumerateObject().Select(module => $"{module.Name} {module.Value}"))];
    }

    [GeneratedRegex("<PackageVersion Include=\"([^\"]+)\" Version=\"([^\"]+)\"")]
    private static partial Regex Version();

    [GeneratedRegex(@"^\| `([^`]+)` \| (\S+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
