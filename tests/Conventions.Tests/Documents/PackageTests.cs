using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Documents;

public sealed partial class PackageTests
{
    private const string Decision = "docs/decisions/0005-packages.md";

    private static readonly IReadOnlyList<string> ProjectFiles =
        [.. SourceTree.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) || file == "Directory.Build.props")];

    private static IEnumerable<string> Versions => Version().Matches(SourceTree.Read("Directory.Packages.props")).Select(match => match.Groups[1].Value);

    [Fact]
    public void Each_package_has_its_reason() => Rule.Same(
        $"{Decision} has one row for each package.",
        "Directory.Packages.props", Versions,
        Decision, Row().Matches(SourceTree.Read(Decision)).Select(match => match.Groups[1].Value));

    [Fact]
    public void Each_package_is_used() => Rule.Same(
        "Directory.Packages.props lists what projects refer to, and nothing else.",
        "Directory.Packages.props", Versions,
        "the project files", ProjectFiles.SelectMany(file => Reference().Matches(SourceTree.Read(file))).Select(match => match.Groups[1].Value));

    [Fact]
    public void Versions_stand_in_one_place() => Rule.Holds(
        "A project file names a package without its version: that stands in Directory.Packages.props.",
        ProjectFiles,
        file => OwnVersion().Matches(SourceTree.Read(file)).Select(match => $"{file}: {match.Groups[1].Value}"));

    [GeneratedRegex("<PackageVersion Include=\"([^\"]+)\"")]
    private static partial Regex Version();

    [GeneratedRegex("<PackageReference Include=\"([^\"]+)\"")]
    private static partial Regex Reference();

    [GeneratedRegex("<PackageReference Include=\"([^\"]+)\"[^>]*Version")]
    private static partial Regex OwnVersion();

    [GeneratedRegex(@"^\| `([\w.]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
