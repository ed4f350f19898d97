using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Documents;

public sealed partial class SettingTests
{
    /// <summary>Settings that the framework reads for us.</summary>
    private static readonly string[] OfTheFramework = ["Urls", "Logging:LogLevel"];

    private const string Table = "docs/configuration.md";

    [Fact]
    public void The_table_of_settings_lists_those_that_the_code_reads() => Rule.Same(
        "Every setting is in the table of docs/configuration.md, and every row there is a setting.",
        "the code", SourceTree.Product.SelectMany(file => Setting().Matches(SourceTree.Read(file)).Select(match => match.Groups[1].Value)).Concat(OfTheFramework),
        Table, Row().Matches(SourceTree.Read(Table)).Select(match => match.Groups[1].Value));

    [Fact]
    public void Environment_variables_are_documented() => Rule.Holds(
        "A variable that code reads from the environment is in README.md, CONTRIBUTING.md or docs/configuration.md.",
        [.. SourceTree.Sources.SelectMany(file => Variable().Matches(SourceTree.Read(file)).Select(match => (File: file, Name: match.Groups[1].Value)))],
        variable => (SourceTree.Read("README.md") + SourceTree.Read("CONTRIBUTING.md") + SourceTree.Read(Table)).Contains(variable.Name, StringComparison.Ordinal)
            ? []
            : [$"{variable.Name}, read by {variable.File}"]);

    [GeneratedRegex("""[cC]onfiguration(?:\[|\.Get(?:Value<\w+>|Section|ConnectionString)\()"([^"]+)""")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^\| `(\w+(?::\w+)*)` \|.*\|.*\|\s*$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(""""(TRANSVERSE_\w+|[A-Z][a-z]+__[A-Z]\w+)"""")]
    private static partial Regex Variable();
}
