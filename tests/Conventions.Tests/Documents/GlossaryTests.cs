using System.Text.RegularExpressions;

namespace Transverse.Conventions.Tests.Documents;

public sealed partial class GlossaryTests
{
    private static readonly IReadOnlyList<(string French, string English)> Terms =
        [.. Row().Matches(SourceTree.Read("docs/glossary.md")).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    private static readonly string Domain =
        string.Join('\n', SourceTree.Product.Where(file => file.StartsWith("Domain/", StringComparison.Ordinal)).Select(SourceTree.Read));

    private static readonly HashSet<string> Bracketed =
        [.. Brackets().Matches(SourceTree.Read("schema.graphql")).SelectMany(match => match.Groups[1].Value.Split(", ").Append(match.Groups[1].Value))];

    [Fact]
    public void French_terms_are_those_of_the_schema() => Rule.Holds(
        "A French term of docs/glossary.md stands in brackets in a description of schema.graphql, alone or in the plural.",
        Terms,
        term => Bracketed.Contains(term.French) || Bracketed.Contains($"{term.French}s") ? [] : [term.French]);

    [Fact]
    public void English_terms_are_names_of_the_domain() => Rule.Holds(
        "An English term of docs/glossary.md is a type, a member or a value of Domain/.",
        [.. Terms.Select(term => term.English.Split('.')[^1])],
        name => Regex.IsMatch(Domain, $@"^\s*(?:public .*\b)?{name}\b(?: \{{|,$|$|\()", RegexOptions.Multiline) || Regex.IsMatch(Domain, $@"\b(?:class|enum) {name}\b") ? [] : [name]);

    [Fact]
    public void French_terms_of_the_domain_are_those_of_the_schema() => Rule.Holds(
        "A French term in brackets in a comment of Domain/ is the one that schema.graphql has for it.",
        [.. InComments().Matches(Domain).Select(match => match.Groups[1].Value).Distinct()],
        french => Bracketed.Contains(french) ? [] : [french]);

    [Fact]
    public void A_term_has_one_translation() => Rule.Holds(
        "A word stands once in docs/glossary.md.",
        [.. Terms.Select(term => term.French).Concat(Terms.Select(term => term.English)).GroupBy(word => word)],
        word => word.Count() > 1 ? [word.Key] : []);

    [GeneratedRegex(@"^\| ([^|`]+?) \| `([\w.]+)` \| ", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"/// <summary>.*\((\p{L}[\p{L}, ]*)\)")]
    private static partial Regex InComments();

    [GeneratedRegex(@"\[([^\]""]*[a-zé])\]")]
    private static partial Regex Brackets();
}
