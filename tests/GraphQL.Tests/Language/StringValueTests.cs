using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Tests.Language;

/// <summary>Spec 2.10.4: what strings and block strings stand for.</summary>
public sealed class StringValueTests
{
    [Theory]
    [InlineData("""
        ""
        """, "")]
    [InlineData("""
        " simple "
        """, " simple ")]
    [InlineData("""
        "quote \" \\ \/ \b\f\n\r\t"
        """, "quote \" \\ / \b\f\n\r\t")]
    [InlineData("""
        "é 漢 🙂"
        """, "é 漢 🙂")]
    [InlineData("""
        "\u0041\u00e9\uFFFF"
        """, "Aé\uFFFF")]
    [InlineData("""
        "\u{41}\u{0000e9}\u{1F642}\u{0010FFFF}"
        """, "Aé🙂\U0010FFFF")]
    [InlineData("""
        "\uD83D\uDE42\ud83d\ude42"
        """, "🙂🙂")]
    [InlineData("""
        "\u0000\u{0}"
        """, "\0\0")]
    [InlineData("\"a\0\u0007\t\u007F\"", "a\0\u0007\t\u007F")]
    public void A_string_is_unescaped(string source, string value)
    {
        var node = Assert.IsType<StringValueNode>(DocumentParser.ParseValue(source));
        Assert.Equal((value, false), (node.Value, node.Block));
    }

    [Theory]
    [InlineData(@"\a")]
    [InlineData(@"\'")]
    [InlineData(@"\x41")]
    [InlineData(@"\U0041")]
    [InlineData(@"\0")]
    [InlineData(@"\u")]
    [InlineData(@"\u12")]
    [InlineData(@"\u12G4")]
    [InlineData(@"\u{}")]
    [InlineData(@"\u{41")]
    [InlineData(@"\u{G}")]
    [InlineData(@"\u{D800}")]
    [InlineData(@"\u{DFFF}")]
    [InlineData(@"\u{110000}")]
    [InlineData(@"\u{FFFFFFFF}")]
    [InlineData(@"\u{000000041}")]
    [InlineData(@"\uD83D")]
    [InlineData(@"\uDE42")]
    [InlineData(@"\uDE42\uD83D")]
    [InlineData(@"\uD83D\u0041")]
    [InlineData(@"\uD83D\uD83D")]
    [InlineData(@"\uD83D\u{DE42}")]
    [InlineData(@"\uD83D\n")]
    [InlineData(@"\uD83Du DE42")]
    public void An_escape_that_stands_for_nothing_is_refused(string escape) => Refusal.Is(
        "Syntax error: invalid escape sequence in a string.", 1, 4, "HC0014",
        () => DocumentParser.ParseValue($"\"ab{escape}c\""));

    [Fact]
    public void An_escape_is_refused_at_the_end_of_the_document() =>
        Refusal.Is("Syntax error: invalid escape sequence in a string.", 1, 2, "HC0014", () => DocumentParser.ParseValue("\"\\"));

    [Theory]
    [InlineData("", "")]
    [InlineData("one line", "one line")]
    [InlineData(" kept ", " kept ")]
    [InlineData("a \" \"\" \\n \\u0041 \\ ", "a \" \"\" \\n \\u0041 \\ ")]
    [InlineData("\\\"\"\"", "\"\"\"")]
    [InlineData("\\\\\"\"\" ", "\\\"\"\" ")]
    [InlineData("\n\n  \t\n  a\n    b\n\n   c\n \t\n", "a\n  b\n\n c")]
    [InlineData("  first\n    a\n   b", "  first\n a\nb")]
    [InlineData("first\n  \n   ", "first")]
    [InlineData("\n \n\t\n", "")]
    [InlineData("a\nb\rc\r\nd\n\re", "a\nb\nc\nd\n\ne")]
    [InlineData("\n\ta\n\t\tb", "a\n\tb")]
    [InlineData("\n a  \n  b ", "a  \n b ")]
    [InlineData("\n  a\n \n  b", "a\n\nb")]
    [InlineData("\n  a\n    \n  b", "a\n  \nb")]
    [InlineData("é\n  🙂\f\u2028x", "é\n🙂\f\u2028x")]
    public void A_block_string_loses_its_common_indentation_and_blank_ends(string raw, string value)
    {
        var node = Assert.IsType<StringValueNode>(DocumentParser.ParseValue($"\"\"\"{raw}\"\"\""));
        Assert.Equal((value, true), (node.Value, node.Block));
    }
}
