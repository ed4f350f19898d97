using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Code;

public sealed partial class EngineFolderTests
{
    private static readonly string[] Order = ["Errors", "Language", "TypeSystem", "Execution", "Validation", "Tools"];

    private static readonly IReadOnlyList<string> Engine = [.. SourceTree.Product.Where(file => file.StartsWith("GraphQL/", StringComparison.Ordinal))];

    [Fact]
    public void The_engine_has_no_other_folders() => Rule.Same(
        "A folder of GraphQL/ has its place in the order, and ARCHITECTURE names it.",
        "the order", Order, "GraphQL/", Engine.Where(IsInFolder).Select(FolderOf));

    [Fact]
    public void Folders_of_the_engine_use_only_those_before_them() => Rule.Holds(
        $"In GraphQL/ a folder uses only those before it: {string.Join(", ", Order)}.",
        [.. Engine.Where(IsInFolder)],
        file => EngineNamespace().Matches(SourceTree.Read(file))
            .Select(match => match.Groups[1].Value)
            .Where(used => Array.IndexOf(Order, used) > Array.IndexOf(Order, FolderOf(file)))
            .Select(used => $"{file} uses {used}"));

    [Fact]
    public void Folders_of_the_engine_do_not_use_what_puts_them_together()
    {
        var root = Engine.Where(file => !IsInFolder(file)).Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
        var names = new Regex($@"\b({string.Join('|', root)})\b");

        Rule.Holds(
            "The files at the root of GraphQL/ see every folder; no folder sees them.",
            [.. Engine.Where(IsInFolder)],
            file => names.Matches(SourceTree.Read(file)).Select(match => $"{file} uses {match.Value}"));
    }

    [Fact]
    public void The_engine_knows_neither_HTTP_nor_databases_nor_the_subject() => Rule.Holds(
        "GraphQL/ is a library of its own.",
        Engine,
        file => Foreign().Matches(SourceTree.Read(file)).Select(match => $"{file} mentions {match.Value}"));

    private static bool IsInFolder(string file) => file.Count(character => character == '/') > 1;

    private static string FolderOf(string file) => file.Split('/')[1];

    // A namespace named in full, or from inside the engine by its last part.
    [GeneratedRegex(@"(?:\bTransverse\.GraphQL\.|(?<![\w.])(?=[A-Z]\w+\.[A-Z]))(Errors|Language|TypeSystem|Execution|Validation|Tools)\b(?!\s*=)")]
    private static partial Regex EngineNamespace();

    [GeneratedRegex(@"Microsoft\.(AspNetCore|EntityFrameworkCore)|System\.Data|Transverse\.(Domain|Infrastructure|Api)|\bParis\b|HttpContext")]
    private static partial Regex Foreign();
}
