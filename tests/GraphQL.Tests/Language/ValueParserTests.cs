using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Tests.Language;

/// <summary>Spec 2.10 and 2.12: values and types on their own.</summary>
public sealed class ValueParserTests
{
    [Theory]
    [InlineData("1", typeof(IntValueNode))]
    [InlineData("-12345678901234567890", typeof(IntValueNode))]
    [InlineData("1.0", typeof(FloatValueNode))]
    [InlineData("6.0221413e23", typeof(FloatValueNode))]
    [InlineData("\"a\"", typeof(StringValueNode))]
    [InlineData("true", typeof(BooleanValueNode))]
    [InlineData("false", typeof(BooleanValueNode))]
    [InlineData("null", typeof(NullValueNode))]
    [InlineData("NULL", typeof(EnumValueNode))]
    [InlineData("nullable", typeof(EnumValueNode))]
    [InlineData("on", typeof(EnumValueNode))]
    [InlineData("$a", typeof(VariableNode))]
    [InlineData("[]", typeof(ListValueNode))]
    [InlineData("[1, [$a], {}]", typeof(ListValueNode))]
    [InlineData("{}", typeof(ObjectValueNode))]
    [InlineData("{ a: 1, a: { b: $c } }", typeof(ObjectValueNode))]
    public void A_value_parses_and_prints_as_written(string source, Type type)
    {
        var value = DocumentParser.ParseValue(source);
        Assert.IsType(type, value);
        Assert.Equal(source, SyntaxPrinter.Print(value));
    }

    [Theory]
    [InlineData(" [ 1,2 , 3,] ", "[1, 2, 3]")]
    [InlineData("[1-2]", "[1, -2]")]
    [InlineData("{a:1,b:2}", "{ a: 1, b: 2 }")]
    [InlineData("[,,,]", "[]")]
    [InlineData("#c\n{ a #c\n : #c\n 1 }", "{ a: 1 }")]
    public void Ignored_tokens_do_not_matter(string source, string canonical) =>
        Assert.Equal(canonical, SyntaxPrinter.Print(DocumentParser.ParseValue(source)));

    [Theory]
    [InlineData("Int", typeof(NamedTypeNode))]
    [InlineData("Int!", typeof(NonNullTypeNode))]
    [InlineData("[Int]", typeof(ListTypeNode))]
    [InlineData("[[Int!]!]!", typeof(NonNullTypeNode))]
    public void A_type_parses_and_prints_as_written(string source, Type type)
    {
        var node = DocumentParser.ParseType(source);
        Assert.IsType(type, node);
        Assert.Equal(source, node.ToString());
        Assert.Equal(source, SyntaxPrinter.Print(node));
    }

    [Theory]
    [InlineData("", "expected a value, found the end of the document", 1, 1)]
    [InlineData("1 2", "expected the end of the document, found number 2", 1, 3)]
    [InlineData("[1", "expected a value, found the end of the document", 1, 3)]
    [InlineData("[1:]", "expected a value, found \":\"", 1, 3)]
    [InlineData("{ a 1 }", "expected \":\", found number 1", 1, 5)]
    [InlineData("{ \"a\": 1 }", "expected a name, found a string", 1, 3)]
    [InlineData("{ a: }", "expected a value, found \"}\"", 1, 6)]
    [InlineData("$", "expected a name, found the end of the document", 1, 2)]
    [InlineData("$1", "expected a name, found number 1", 1, 2)]
    [InlineData("@a", "expected a value, found \"@\"", 1, 1)]
    [InlineData("...", "expected a value, found \"...\"", 1, 1)]
    public void A_text_that_is_not_one_value_is_refused(string source, string description, int line, int column) =>
        Refusal.Is($"Syntax error: {description}.", line, column, "HC0014", () => DocumentParser.ParseValue(source));

    [Theory]
    [InlineData("", "expected a name, found the end of the document", 1, 1)]
    [InlineData("[]", "expected a name, found \"]\"", 1, 2)]
    [InlineData("[Int", "expected \"]\", found the end of the document", 1, 5)]
    [InlineData("Int!!", "expected the end of the document, found \"!\"", 1, 5)]
    [InlineData("!Int", "expected a name, found \"!\"", 1, 1)]
    [InlineData("Int Int", "expected the end of the document, found name \"Int\"", 1, 5)]
    public void A_text_that_is_not_one_type_is_refused(string source, string description, int line, int column) =>
        Refusal.Is($"Syntax error: {description}.", line, column, "HC0014", () => DocumentParser.ParseType(source));
}
