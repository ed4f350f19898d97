using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Code;

public sealed partial class FileTests
{
    private const int Ceiling = 300;

    private const int Median = 90;

    /// <summary>Files that hold several types, each with the reason why these are read together.</summary>
    private static readonly Dictionary<string, string> Families = new()
    {
        ["Api/Entities/EntityField.cs"] = "what a field or a member of a filter reads: one line each, told apart by pattern matching",
        ["Api/Queries/Condition.cs"] = "the conditions of a filter: an algebra of a few lines each",
        ["GraphQL/Language/MemberDefinitionNodes.cs"] = "syntax nodes of the members of types",
        ["GraphQL/Language/OperationNodes.cs"] = "syntax nodes of operations and fragments",
        ["GraphQL/Language/SelectionNodes.cs"] = "syntax nodes of selection sets",
        ["GraphQL/Language/TypeDefinitionNodes.cs"] = "syntax nodes of type definitions",
        ["GraphQL/Language/TypeNodes.cs"] = "syntax nodes of type references",
        ["GraphQL/Language/TypeSystemNodes.cs"] = "syntax nodes of schemas and directives",
        ["GraphQL/Language/ValueNodes.cs"] = "syntax nodes of values",
    };

    [Fact]
    public void Half_of_the_files_are_short()
    {
        var lengths = SourceTree.Product.Select(file => SourceTree.Lines(file).Count).Order().ToList();

        Assert.True(lengths[lengths.Count / 2] < Median, $"The median file has {lengths[lengths.Count / 2]} lines; it should have fewer than {Median}.");
    }

    [Fact]
    public void No_file_is_long() => Rule.Holds(
        $"A file has at most {Ceiling} lines: divide it.",
        [.. SourceTree.Files.Where(file => Code().IsMatch(file) && !file.Contains("/Migrations/", StringComparison.Ordinal))],
        file => SourceTree.Lines(file).Count > Ceiling ? [$"{file} has {SourceTree.Lines(file).Count} lines"] : []);

    [Fact]
    public void A_file_holds_one_type_and_bears_its_name() => Rule.Holds(
        "A C# file holds one type and is named after it, but for the families that are listed with their reason.",
        SourceTree.Sources,
        file => (TypesOf(file), Path.GetFileNameWithoutExtension(file).Split('.')[0]) switch
        {
            ([], _) => [],
            ([var only], var name) => (only == name ? [] : new[] { $"{file} holds {only}" }).Concat(Families.ContainsKey(file) ? [$"{file} is listed as a family, but holds {only} alone"] : []),
            (var types, _) => Families.ContainsKey(file) ? [] : [$"{file} holds {string.Join(", ", types)}"],
        });

    [Fact]
    public void The_families_are_files_that_exist() => Rule.Holds(
        "An exception for a file that is gone must go too.",
        Families.Keys,
        file => SourceTree.Sources.Contains(file) ? [] : [$"{file} does not exist"]);

    [Fact]
    public void Namespaces_follow_folders() => Rule.Holds(
        "The namespace of a file is Transverse and its folders.",
        SourceTree.Sources,
        file => Namespace().Match(SourceTree.Read(file)) is { Success: true } found && found.Groups[1].Value != NamespaceOf(file)
            ? [$"{file} is in {found.Groups[1].Value}, not in {NamespaceOf(file)}"]
            : []);

    [Fact]
    public void No_file_speaks_of_work_to_do_or_of_a_machine() => Rule.Holds(
        "Work to do belongs into issues; paths of one machine do not exist on another.",
        [.. SourceTree.Files.Where(file => Text().IsMatch(file))],
        file => SourceTree.Lines(file)
            .Select((line, index) => (Match: Unwanted().Match(line), Number: index + 1))
            .Where(line => line.Match.Success)
            .Select(line => $"{file}:{line.Number}: \"{line.Match.Value}\""));

    private static List<string> TypesOf(string file) => [.. TopLevelType().Matches(SourceTree.Read(file)).Select(match => match.Groups[1].Value).Distinct()];

    private static string NamespaceOf(string file) =>
        $"Transverse.{Grouping().Replace(file[..file.LastIndexOf('/')], "").Replace('/', '.')}";

    [GeneratedRegex("^(tests|benchmarks)/")]
    private static partial Regex Grouping();

    [GeneratedRegex(@"\.(cs|tsx?|jsx?|css)\z")]
    private static partial Regex Code();

    [GeneratedRegex(@"\.(cs|tsx?|js|css|html|md|json|yml|props|targets|csproj|slnx|graphql|snap|csv)\z|/run\z|Dockerfile\z")]
    private static partial Regex Text();

    [GeneratedRegex(@"^(?:(?:public|internal|file|abstract|sealed|static|partial|readonly|ref|unsafe) )*(?:class|struct|interface|enum|record(?: struct| class)?) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // Written apart, so that this file does not match itself.
    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|XX" + @"X)\b|(?<![\w.~/])/(home|root|Users|work|farm)/\w+|\b[A-Z]:\\\w")]
    private static partial Regex Unwanted();
}
