using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Code;

public sealed partial class NameTests
{
    /// <summary>Interfaces that fewer than two of our types implement, each with the reason.</summary>
    private static readonly Dictionary<string, string> Single = new();

    private static readonly string AllCode = string.Join('\n', SourceTree.Product.Select(SourceTree.Read));

    [Fact]
    public void Names_of_types_say_what_they_are() => Rule.Holds(
        "Manager, Helper, Utils and Service say nothing: name a type after what it does.",
        [.. SourceTree.Sources.SelectMany(file => Declaration().Matches(SourceTree.Read(file)).Select(match => (File: file, Name: match.Groups[1].Value)))],
        type => Empty().IsMatch(type.Name) ? [$"{type.File}: {type.Name}"] : []);

    [Fact]
    public void Test_classes_are_called_Tests() => Rule.Holds(
        "A class with facts or theories ends with Tests, or with Suite where providers derive from it.",
        [.. SourceTree.Sources.Where(file => file.StartsWith("tests/", StringComparison.Ordinal) && Facts().IsMatch(SourceTree.Read(file)))],
        file => ClassWithFacts().IsMatch(file) ? [] : [$"{file} holds facts"]);

    [Fact]
    public void An_interface_has_two_implementations() => Rule.Holds(
        "An interface with one implementation is a detour: use the class.",
        [.. Interface().Matches(AllCode).Select(match => match.Groups[1].Value)],
        name => (Implementations(name) < 2, Single.ContainsKey(name)) switch
        {
            (true, false) => [$"{name} has {Implementations(name)}"],
            (false, true) => [$"{name} is listed as an exception, but has {Implementations(name)}"],
            _ => [],
        });

    [Fact]
    public void Names_of_tests_are_sentences() => Rule.Holds(
        "A test is a sentence with underscores.",
        [.. SourceTree.Sources.SelectMany(file => TestMethod().Matches(SourceTree.Read(file)).Select(match => (File: file, Name: match.Groups[1].Value)))],
        test => test.Name.Contains('_', StringComparison.Ordinal) ? [] : [$"{test.File}: {test.Name}"]);

    private static int Implementations(string name) => Bases().Matches(AllCode).Count(match => Regex.IsMatch(match.Groups[1].Value, $@"(?<!\w){name}\b"));

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?: struct| class)?) ([A-Z]\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utilities|Services?)$")]
    private static partial Regex Empty();

    [GeneratedRegex(@"\binterface (I[A-Z]\w+)")]
    private static partial Regex Interface();

    // What follows the colon of a class, struct or record, up to its body, its constraints or its end.
    [GeneratedRegex(@"\b(?:class|struct|record(?: struct| class)?) [A-Z]\w*(?:<[^>]*>)?(?:\([^;{]*?\))?\s*:\s*([^{;]*?)(?=\s*(?:\{|;|\bwhere\b))")]
    private static partial Regex Bases();

    [GeneratedRegex(@"^\s*\[(Fact|Theory|\w+Fact|\w+Theory)\b", RegexOptions.Multiline)]
    private static partial Regex Facts();

    [GeneratedRegex(@"(?:Tests|Suite)(?:\.\w+)?\.cs\z")]
    private static partial Regex ClassWithFacts();

    [GeneratedRegex(@"\[(?:Fact|Theory|\w+Fact|\w+Theory)\b[^\]]*\](?:\s*\[.*\])*\s*public (?:static )?(?:async )?[\w<>]+ (\w+)\(")]
    private static partial Regex TestMethod();
}
