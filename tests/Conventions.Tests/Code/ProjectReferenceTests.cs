using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Code;

public sealed partial class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["GraphQL"] = [],
        ["Domain"] = [],
        ["Infrastructure"] = ["Domain"],
        ["Api"] = ["Domain", "GraphQL", "Infrastructure"],
        ["Allocations"] = ["Api"],
        ["Baselines"] = [],
    };

    [Fact]
    public void Projects_refer_to_each_other_as_ARCHITECTURE_says()
    {
        var references = SourceTree.Files
            .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && !file.StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(file => ReferencesOf(file).Prepend("itself").Select(target => $"{Path.GetFileNameWithoutExtension(file)} -> {target}"));

        Rule.Same(
            "Api may refer to Infrastructure, Domain and GraphQL, Infrastructure to Domain, a benchmark to Api, and nothing else to anything.",
            "the allowed references", Allowed.SelectMany(project => project.Value.Prepend("itself").Select(target => $"{project.Key} -> {target}")),
            "the project files", references);
    }

    [Fact]
    public void No_product_code_refers_to_tests() => Rule.Holds(
        "A project that is delivered must not refer to a test project.",
        [.. SourceTree.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && !file.StartsWith("tests/", StringComparison.Ordinal))],
        file => ReferencesOf(file).Where(target => target.EndsWith("Tests", StringComparison.Ordinal) || target == "Testing").Select(target => $"{file} refers to {target}"));

    [Fact]
    public void Every_project_is_part_of_the_solution() => Rule.Same(
        "dotnet test runs what Transverse.slnx lists.",
        "the folders", SourceTree.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)),
        "Transverse.slnx", SolutionProject().Matches(SourceTree.Read("Transverse.slnx")).Select(match => match.Groups[1].Value));

    private static IEnumerable<string> ReferencesOf(string project) =>
        ProjectReference().Matches(SourceTree.Read(project)).Select(match => Path.GetFileNameWithoutExtension(match.Groups[1].Value.Replace('\\', '/')));

    [GeneratedRegex("<ProjectReference Include=\"([^\"]+)\"")]
    private static partial Regex ProjectReference();

    [GeneratedRegex("<Project Path=\"([^\"]+)\"")]
    private static partial Regex SolutionProject();
}
