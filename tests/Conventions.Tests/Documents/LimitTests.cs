using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Documents;

public sealed partial class LimitTests
{
    private const string Document = "docs/limits.md";

    private const string Registration = "Api/Hosting/GraphQLRegistration.cs";

    /// <summary>Files whose words in capitals are names of the specification or of dimensions, not error codes.</summary>
    private static readonly string[] WithoutCodes =
        ["GraphQL/Language/Parser.TypeSystem.cs", "GraphQL/TypeSystem/Introspection/IntrospectionTypes.cs", "GraphQL/Execution/Introspection/IntrospectionResolvers.cs",
            "Api/Schema/Groups/CommitmentGroups.cs", "Api/Schema/Groups/FundingGroups.cs"];

    [Fact]
    public void The_published_limits_are_those_of_the_code() => Rule.Same(
        $"{Document} names every limit with the value that the code has.",
        "the code", [.. Constants(), .. Options("ParserOptions", "GraphQL/Language"), .. Options("ValidationOptions", "GraphQL/Validation"), .. Options("CostLimits", "GraphQL/Execution/Cost"), Timeout()],
        Document, Published());

    [Fact]
    public void The_published_codes_are_those_of_the_code() => Rule.Same(
        $"{Document} explains every error code.",
        "the code", SourceTree.Product
            .Where(file => (file.StartsWith("GraphQL/", StringComparison.Ordinal) || file.StartsWith("Api/", StringComparison.Ordinal) || file == "Infrastructure/Store/StoreErrorCode.cs") && !WithoutCodes.Contains(file))
            .SelectMany(file => CodeInSource().Matches(SourceTree.Read(file)).Select(match => match.Groups[1].Value)),
        Document, CodeInDocument().Matches(SourceTree.Read(Document)).Select(match => match.Groups[1].Value));

    private static IEnumerable<string> Constants() => SourceTree.Product
        .Where(file => file.StartsWith("Api/", StringComparison.Ordinal))
        .SelectMany(file => Constant().Matches(SourceTree.Read(file)).Select(match => $"{Path.GetFileNameWithoutExtension(file)}.{match.Groups[1].Value} = {Plain(match.Groups[2].Value)}")
            .Concat(JsonDepth().Matches(SourceTree.Read(file)).Select(match => $"JsonDocumentOptions.MaxDepth = {match.Groups[1].Value}")));

    /// <summary>The defaults of a class of options, where the registration gives no other values.</summary>
    private static IEnumerable<string> Options(string type, string folder)
    {
        var values = Default().Matches(SourceTree.Read($"{folder}/{type}.cs")).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        var given = Regex.Match(SourceTree.Read(Registration), $@"new {type}\s*\{{([^}}]+)\}}").Groups[1].Value;
        foreach (Match match in Assignment().Matches(given)) values[match.Groups[1].Value] = match.Groups[2].Value;
        return values.Where(option => option.Value.Length > 0).Select(option => $"{type}.{option.Key} = {Plain(option.Value)}");
    }

    private static string Timeout() => $"PipelineOptions.Timeout = {Seconds().Match(SourceTree.Read(Registration)).Groups[1].Value}";

    /// <summary>Rows of the table, and values that prose gives with their name in brackets.</summary>
    private static IEnumerable<string> Published()
    {
        var text = SourceTree.Read(Document);
        return Row().Matches(text).Select(match => $"{match.Groups[1].Value} = {Plain(match.Groups[2].Value)}")
            .Concat(Prose().Matches(text).Select(match => $"{match.Groups[2].Value} = {match.Groups[1].Value}"));
    }

    private static string Plain(string number) => number.Replace("_", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    [GeneratedRegex(@"const int (Maximum\w+|DefaultSize) = ([\d_]+);")]
    private static partial Regex Constant();

    [GeneratedRegex(@"JsonDocumentOptions \w+ = new\(\) \{ MaxDepth = (\d+)")]
    private static partial Regex JsonDepth();

    [GeneratedRegex(@"int\?? (Max\w+) \{ get; init; \}(?: = ([\d_]+);)?")]
    private static partial Regex Default();

    [GeneratedRegex(@"(Max\w+) = ([\d_]+)")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"Timeout = TimeSpan\.FromSeconds\((\d+)\)")]
    private static partial Regex Seconds();

    [GeneratedRegex(@"^\| [^|]+ \| `(\w+\.\w+)` \| ([\d,]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(\d+) [^\d|`]+\(`(\w+\.\w+)`\)")]
    private static partial Regex Prose();

    [GeneratedRegex("\"(HC[0-9]{4}|[A-Z]+(?:_[A-Z]+)+)\"")]
    private static partial Regex CodeInSource();

    [GeneratedRegex("`(HC[0-9]{4}|[A-Z]+(?:_[A-Z]+)+)`")]
    private static partial Regex CodeInDocument();
}
