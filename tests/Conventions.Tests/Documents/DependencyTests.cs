using System.Text.Json;
using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Documents;

public sealed partial class DependencyTests
{
    private const string Table = "docs/dependencies.md";

    [Fact]
    public void Each_dependency_is_listed_with_its_version() => Rule.Same(
        $"{Table} lists what the projects, the application, the images and continuous integration depend on, in the same versions.",
        "Directory.Packages.props, Web/package.json, Dockerfile, docker-compose.yml and .ci/run", [.. Packages(), .. Modules(), .. Images(), .. DebianPackages()],
        Table, Row().Matches(SourceTree.Read(Table)).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}"));

    private static IEnumerable<string> Packages() =>
        Version().Matches(SourceTree.Read("Directory.Packages.props")).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}");

    private static List<string> Modules()
    {
        using var package = JsonDocument.Parse(SourceTree.Read("Web/package.json"));
        return [.. ((string[])["dependencies", "devDependencies"])
            .SelectMany(kind => package.RootElement.GetProperty(kind).EnumerateObject().Select(module => $"{module.Name} {module.Value}"))];
    }

    private static IEnumerable<string> Images() =>
        Image().Matches($"{SourceTree.Read("Dockerfile")}\n{SourceTree.Read("docker-compose.yml")}").Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}");

    private static IEnumerable<string> DebianPackages() => Installed().Match(SourceTree.Read(".ci/run")).Groups[1].Value.Split(' ').Select(package => $"{package} Debian");

    [GeneratedRegex("<PackageVersion Include=\"([^\"]+)\" Version=\"([^\"]+)\"")]
    private static partial Regex Version();

    [GeneratedRegex("^(?:FROM| +image:) ([^: ]+):(\\S+)", RegexOptions.Multiline)]
    private static partial Regex Image();

    [GeneratedRegex("apt-get install [^\n]*--no-install-recommends ([^\n]+)")]
    private static partial Regex Installed();

    [GeneratedRegex(@"^\| `([^`]+)` \| (\S+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
