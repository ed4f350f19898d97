using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Tests.Language;

public sealed class ParserLimitTests
{
    [Fact]
    public void Tokens_are_counted_with_punctuation_and_without_comments()
    {
        DocumentParser.Parse("{ a(b: 1) } # c d e", new ParserOptions { MaxTokens = 8 });
        Refusal.Is(
            "Document refused: it has more than 7 tokens (MaxTokens): ask for less at once.", 1, 11, "LIMIT_TOKENS",
            () => DocumentParser.Parse("{ a(b: 1) } # c d e", new ParserOptions { MaxTokens = 7 }));
    }

    [Fact]
    public void The_parser_stops_at_the_limit_before_an_error_behind_it() => Refusal.Is(
        "Document refused: it has more than 2 tokens (MaxTokens): ask for less at once.", 1, 5, "LIMIT_TOKENS",
        () => DocumentParser.Parse("{ a b % \"", new ParserOptions { MaxTokens = 2 }));

    [Theory]
    [InlineData("{ a { b { c } } }", 3, 1, 9)]
    [InlineData("{ a { ... { ... on T { c } } } }", 4, 1, 22)]
    [InlineData("{ a(b: [[1]]) }", 3, 1, 9)]
    [InlineData("{ a(b: { c: [{ d: 1 }] }) }", 4, 1, 14)]
    [InlineData("query ($a: [[Int]]) { a }", 2, 1, 13)]
    [InlineData("type A { a: [[[Int]]] }", 3, 1, 15)]
    [InlineData("{ a { b } c { d { e } } }", 3, 1, 17)]
    public void Depth_is_the_nesting_of_selection_sets_values_and_types(string source, int depth, int line, int column)
    {
        DocumentParser.Parse(source, new ParserOptions { MaxDepth = depth });
        Refusal.Is(
            $"Document refused: it nests deeper than {depth - 1} (MaxDepth): ask for less at once.", line, column, "LIMIT_DEPTH",
            () => DocumentParser.Parse(source, new ParserOptions { MaxDepth = depth - 1 }));
    }

    [Theory]
    [InlineData("{a", "")]
    [InlineData("{a(b:", "[")]
    [InlineData("{a(b:", "{c:")]
    [InlineData("query($a:", "[")]
    public void Depth_is_always_limited(string start, string nested)
    {
        nested = nested.Length == 0 ? start : nested;
        var error = Refusal.Of(() => DocumentParser.Parse(start + string.Concat(Enumerable.Repeat(nested, 100_000))));
        Assert.Equal("Document refused: it nests deeper than 200 (MaxDepth): ask for less at once.", error.Message);
    }

    [Fact]
    public void Directives_are_counted_at_each_place()
    {
        const string Source = "query @a @b { c @a @b { d @a @b @c } }";
        DocumentParser.Parse(Source, new ParserOptions { MaxDirectivesPerLocation = 3 });
        Refusal.Is(
            "Document refused: it has more than 2 directives at one place (MaxDirectivesPerLocation): ask for less at once.", 1, 33, "LIMIT_DIRECTIVES",
            () => DocumentParser.Parse(Source, new ParserOptions { MaxDirectivesPerLocation = 2 }));
    }

    [Fact]
    public void Fields_are_counted_in_the_whole_document()
    {
        const string Source = "{ a b: c { d } ...F } fragment F on T {\n  e }";
        DocumentParser.Parse(Source, new ParserOptions { MaxFields = 4 });
        Refusal.Is(
            "Document refused: it selects more than 3 fields (MaxFields): ask for less at once.", 2, 3, "LIMIT_FIELDS",
            () => DocumentParser.Parse(Source, new ParserOptions { MaxFields = 3 }));
    }

    [Fact]
    public void Nothing_but_depth_is_limited_unless_asked()
    {
        var fields = string.Concat(Enumerable.Repeat("a @b @c @d @e @f ", 10_000));
        Assert.Equal(10_000, DocumentParser.Parse($"{{ {fields} }}").Operations[0].SelectionSet.Selections.Count);
    }
}
