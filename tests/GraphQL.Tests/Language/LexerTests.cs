using System.Text;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Tests.Language;

/// <summary>Spec 2.1: what the lexer makes of a source.</summary>
public sealed class LexerTests
{
    [Theory]
    [InlineData("!", nameof(TokenKind.Bang))]
    [InlineData("$", nameof(TokenKind.Dollar))]
    [InlineData("&", nameof(TokenKind.Ampersand))]
    [InlineData("(", nameof(TokenKind.ParenLeft))]
    [InlineData(")", nameof(TokenKind.ParenRight))]
    [InlineData("...", nameof(TokenKind.Spread))]
    [InlineData(":", nameof(TokenKind.Colon))]
    [InlineData("=", nameof(TokenKind.Equal))]
    [InlineData("@", nameof(TokenKind.At))]
    [InlineData("[", nameof(TokenKind.BracketLeft))]
    [InlineData("]", nameof(TokenKind.BracketRight))]
    [InlineData("{", nameof(TokenKind.BraceLeft))]
    [InlineData("|", nameof(TokenKind.Pipe))]
    [InlineData("}", nameof(TokenKind.BraceRight))]
    [InlineData("_name9", nameof(TokenKind.Name))]
    [InlineData("Z", nameof(TokenKind.Name))]
    [InlineData("0", nameof(TokenKind.Int))]
    [InlineData("-0", nameof(TokenKind.Int))]
    [InlineData("-907", nameof(TokenKind.Int))]
    [InlineData("123456789012345678901234567890", nameof(TokenKind.Int))]
    [InlineData("0.0", nameof(TokenKind.Float))]
    [InlineData("-1.5", nameof(TokenKind.Float))]
    [InlineData("1e5", nameof(TokenKind.Float))]
    [InlineData("1E+05", nameof(TokenKind.Float))]
    [InlineData("-10.25e-3", nameof(TokenKind.Float))]
    [InlineData("\"\"", nameof(TokenKind.String))]
    [InlineData("\"a # b, 'c'\"", nameof(TokenKind.String))]
    [InlineData("\"\"\"\"\"\"", nameof(TokenKind.BlockString))]
    [InlineData("\"\"\"a \" \"\" \\ \n b\"\"\"", nameof(TokenKind.BlockString))]
    public void A_source_of_one_token_is_that_token(string source, string kind)
    {
        Assert.Equal([(kind, source)], Lex(source));
        Assert.Equal([(kind, source), (nameof(TokenKind.Name), "x")], Lex($" {source} x"));
    }

    [Fact]
    public void Punctuators_need_no_space_between() =>
        Assert.Equal("... { ... } [ ! ] ( $ a : 1 ) @ b & | = \"\" \"c\"", Words("...{...}[!]($a:1)@b&|=\"\" \"c\""));

    [Theory]
    [InlineData("")]
    [InlineData(" \t,,, \n\r\n\r ")]
    [InlineData("# only a comment")]
    [InlineData("#\n#é 🙂 \0 \"\"\" {\r#")]
    [InlineData("\uFEFF \uFEFF")]
    public void Ignored_tokens_leave_nothing(string source) => Assert.Empty(Lex(source));

    [Fact]
    public void A_comma_separates_like_a_space() => Assert.Equal("a b 1 2 -3", Words(",a,b,,1,2,-3,"));

    [Fact]
    public void A_comment_ends_with_its_line() => Assert.Equal("a b c d", Words("a#x\nb#y\rc#z\r\nd#"));

    [Fact]
    public void A_byte_order_mark_may_stand_before_any_token() => Assert.Equal("{ a }", Words("\uFEFF{\uFEFFa\uFEFF}\uFEFF"));

    [Theory]
    [InlineData("a\nb", 2, 1)]
    [InlineData("a\rb", 2, 1)]
    [InlineData("a\r\nb", 2, 1)]
    [InlineData("a\n\rb", 3, 1)]
    [InlineData("a\r\n\r\n\n\r  b", 5, 3)]
    [InlineData("a #é🙂\n b", 2, 2)]
    [InlineData("a \"é🙂\" b", 1, 8)]
    [InlineData("\uFEFFa b", 1, 4)]
    [InlineData("a \"\"\"é\r\n🙂\"\"\" b", 2, 6)]
    [InlineData("a\tb", 1, 3)]
    public void Lines_count_terminators_and_columns_count_code_points(string source, int line, int column)
    {
        var lexer = new Lexer(Encoding.UTF8.GetBytes(source));
        var token = lexer.Next();
        while (!lexer.Text(token).SequenceEqual("b"u8))
            token = lexer.Next();
        Assert.Equal((line, column), (token.Location.Line, token.Location.Column));
    }

    [Fact]
    public void A_token_tells_its_bytes()
    {
        var lexer = new Lexer("# é\n  name"u8);
        Assert.Equal(new Token(TokenKind.Name, new Location(7, 11, 2, 3)), lexer.Next());
        Assert.Equal(new Token(TokenKind.EndOfFile, new Location(11, 11, 2, 7)), lexer.Next());
        Assert.Equal(new Token(TokenKind.EndOfFile, new Location(11, 11, 2, 7)), lexer.Next());
    }

    [Theory]
    [InlineData("\u00A0", "unexpected character U+00A0", 1, 1)]
    [InlineData(" \v", "unexpected character U+000B", 1, 2)]
    [InlineData("a \0", "unexpected character U+0000", 1, 3)]
    [InlineData("é", "unexpected character U+00E9", 1, 1)]
    [InlineData("name🙂", "unexpected character U+1F642", 1, 5)]
    [InlineData("a\n ?", "unexpected character \"?\"", 2, 2)]
    [InlineData("%", "unexpected character \"%\"", 1, 1)]
    [InlineData("'a'", "single quotes do not enclose strings, use double quotes", 1, 1)]
    [InlineData("a .b", "a single or double dot is no token, a fragment is spread with \"...\" and a number starts with a digit", 1, 3)]
    [InlineData("..", "a single or double dot is no token, a fragment is spread with \"...\" and a number starts with a digit", 1, 1)]
    [InlineData(".5", "a single or double dot is no token, a fragment is spread with \"...\" and a number starts with a digit", 1, 1)]
    [InlineData("00", "a number has no leading zeros", 1, 2)]
    [InlineData("-01", "a number has no leading zeros", 1, 3)]
    [InlineData("-", "expected a digit of a number, found the end of the document", 1, 2)]
    [InlineData("-a", "expected a digit of a number, found character \"a\"", 1, 2)]
    [InlineData("+1", "unexpected character \"+\"", 1, 1)]
    [InlineData("1.", "expected a digit of a number, found the end of the document", 1, 3)]
    [InlineData("1.e1", "expected a digit of a number, found character \"e\"", 1, 3)]
    [InlineData("1.0e", "expected a digit of a number, found the end of the document", 1, 5)]
    [InlineData("1e+ ", "expected a digit of a number, found character U+0020", 1, 4)]
    [InlineData("1é", "unexpected character U+00E9", 1, 2)]
    [InlineData("1a", "a number must not run into character \"a\"", 1, 2)]
    [InlineData("0xF", "a number must not run into character \"x\"", 1, 2)]
    [InlineData("1_000", "a number must not run into character \"_\"", 1, 2)]
    [InlineData("1.2.3", "a number must not run into character \".\"", 1, 4)]
    [InlineData("1...", "expected a digit of a number, found character \".\"", 1, 3)]
    [InlineData("1.5e3f", "a number must not run into character \"f\"", 1, 6)]
    [InlineData("\"a", "a string is not closed before the end of the document", 1, 3)]
    [InlineData("\"a\nb\"", "a string ends with a double quote on the line where it starts", 1, 3)]
    [InlineData("\"a\rb\"", "a string ends with a double quote on the line where it starts", 1, 3)]
    [InlineData("\"\"\"a\n  b\"\"", "a block string is not closed before the end of the document", 2, 6)]
    [InlineData("\"\"\"a\\\"\"\"", "a block string is not closed before the end of the document", 1, 9)]
    public void A_source_that_is_no_token_is_refused(string source, string description, int line, int column) =>
        Refusal.Is($"Syntax error: {description}.", line, column, "HC0014", () => Lex(source));

    [Theory]
    [InlineData("FF", "FF", 1, 1)]
    [InlineData("7BC3", "C3", 1, 2)]
    [InlineData("23C328", "C3", 1, 2)]
    [InlineData("0A22C3A9C022", "C0", 2, 3)]
    [InlineData("22EDA08022", "ED", 1, 2)]
    [InlineData("2222220AF4908080222222", "F4", 2, 1)]
    [InlineData("EFBB", "EF", 1, 1)]
    public void Bytes_that_are_not_UTF8_are_refused(string source, string refused, int line, int column) => Refusal.Is(
        $"Syntax error: unexpected byte 0x{refused} that is not UTF-8.", line, column, "HC0014",
        () => DocumentParser.Parse(Convert.FromHexString(source)));

    [Theory]
    [InlineData("{ a(b: \"é", 0xD800, "\") }", 1, 10)]
    [InlineData("{ a } # ", 0xDC00, "x", 1, 9)]
    [InlineData("{\n", 0xD83D, "", 2, 1)]
    public void Half_a_surrogate_pair_is_refused_where_it_stands(string before, int half, string after, int line, int column) => Refusal.Is(
        "Syntax error: unexpected byte 0xFF that is not UTF-8.", line, column, "HC0014",
        () => DocumentParser.Parse(before + (char)half + after));

    private static List<(string Kind, string Text)> Lex(string source)
    {
        var tokens = new List<(string, string)>();
        var lexer = new Lexer(Encoding.UTF8.GetBytes(source));
        for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
            tokens.Add((token.Kind.ToString(), Encoding.UTF8.GetString(lexer.Text(token))));
        return tokens;
    }

    private static string Words(string source) => string.Join(' ', Lex(source).Select(token => token.Text));
}
