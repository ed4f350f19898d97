using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Documents;

public sealed partial class ThreatTests
{
    private const string Model = "docs/security.md";

    [Fact]
    public void Each_threat_names_tests_that_exist() => Rule.Holds(
        $"Every row of the threats in {Model} names at least one test, and every test that it names exists.",
        SourceTree.Lines(Model).SkipWhile(line => line != "## Threats").Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2).ToList(),
        row => Test().Matches(row) is { Count: > 0 } tests ? tests.Where(test => !Exists(test)).Select(test => test.Value) : [row]);

    private static bool Exists(Match test) => SourceTree.Sources.Any(file =>
        file.StartsWith("tests/", StringComparison.Ordinal)
        && file.EndsWith($"/{test.Groups[1].Value}.cs", StringComparison.Ordinal)
        && SourceTree.Read(file).Contains($" {test.Groups[2].Value}(", StringComparison.Ordinal));

    [GeneratedRegex(@"`(\w+(?:Tests|Suite))\.(\w+)`")]
    private static partial Regex Test();
}
