using System.Text.Json;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tests.TypeSystem;

/// <summary>Spec 3.9 to 3.12 and 3.13.5, input coercion: literals and JSON alike, except where a test says so.</summary>
public sealed class InputCoercionTests
{
    private static readonly Schema Schema = Sdl.Build(
        """
        type Query { a(w: Where, k: Key, d: Deep): Int }
        input Where { and: [Where!] name: Text count: Int! = 5 limit: Int = 10 tags: [String!] }
        input Text { eq: String in: [String] len: Int! }
        input Key @oneOf { id: ID name: String where: Where }
        input Deep { where: Where = { count: 1 } none: Int = null list: [Int] = 3 }
        enum Colour { RED }
        """);

    private static string Show(object? value) => JsonSerializer.Serialize(value);

    private static object? Literal(string type, string literal, string variables = "{}") => InputCoercion.CoerceLiteral(
        Schema.Type(type),
        DocumentParser.ParseValue(literal),
        JsonSerializer.Deserialize<Dictionary<string, object?>>(variables));

    private static object? Variable(string type, string json) =>
        InputCoercion.CoerceVariable(Schema.Type(type), JsonDocument.Parse(json).RootElement);

    /// <summary>The same value as JSON; names are quoted, nothing else differs in these tests.</summary>
    private static string Json(string literal) => System.Text.RegularExpressions.Regex.Replace(literal, "([a-z]+):", "\"$1\":");

    [Theory]
    [InlineData("Int", "3", "3")]
    [InlineData("Int", "null", "null")]
    [InlineData("Int!", "3", "3")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("[Int]", "[]", "[]")]
    [InlineData("[Int]", "[1, 2, 3]", "[1,2,3]")]
    [InlineData("[Int]", "[1, null]", "[1,null]")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int!]!", "1", "[1]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[[Int]]", "null", "null")]
    [InlineData("[[Int]]", "[1, 2, 3]", "[[1],[2],[3]]")]
    [InlineData("[[Int]]", "[[1], null, [2, null]]", "[[1],null,[2,null]]")]
    [InlineData("Where", "{}", """{"count":5,"limit":10}""")]
    [InlineData("Where", "{ limit: null }", """{"count":5,"limit":null}""")]
    [InlineData("Where", "{ tags: \"a\", count: 1 }", """{"count":1,"limit":10,"tags":["a"]}""")]
    [InlineData("Where", "{ and: { count: 2 }, name: { len: 3 } }", """{"and":[{"count":2,"limit":10}],"name":{"len":3},"count":5,"limit":10}""")]
    [InlineData("Deep", "{}", """{"where":{"count":1,"limit":10},"none":null,"list":[3]}""")]
    [InlineData("Deep", "{ where: null }", """{"where":null,"none":null,"list":[3]}""")]
    [InlineData("Key", "{ id: 4 }", """{"id":"4"}""")]
    [InlineData("Key", "{ where: {} }", """{"where":{"count":5,"limit":10}}""")]
    public void A_value_of_the_type_is_taken(string type, string literal, string expected)
    {
        Assert.Equal(expected, Show(Literal(type, literal)));
        Assert.Equal(expected, Show(Variable(type, Json(literal))));
    }

    [Theory]
    [InlineData("Int!", "null", "Int! does not allow null", "")]
    [InlineData("[Int]", "[1, \"b\"]", "Int expects an integer between -2147483648 and 2147483647, but found \"b\"", "[1]")]
    [InlineData("[Int]", "\"b\"", "Int expects an integer between -2147483648 and 2147483647, but found \"b\"", "")]
    [InlineData("[Int!]", "[1, null]", "Int! does not allow null", "[1]")]
    [InlineData("[[Int]]", "[[1], [2, true]]", "Int expects an integer between -2147483648 and 2147483647, but found true", "[1][1]")]
    [InlineData("Where", "3", "Where expects an object, but found 3", "")]
    [InlineData("Where", "[]", "Where expects an object, but found a list", "")]
    [InlineData("Where", "{ size: 1 }", "Where has no member \"size\"", "")]
    [InlineData("Where", "{ limit: 1, limit: 2 }", "Where expects its member \"limit\" once only", "")]
    [InlineData("Where", "{ count: null }", "Int! does not allow null", "count")]
    [InlineData("Where", "{ name: {} }", "Text requires its member \"len\"", "name")]
    [InlineData("Where", "{ name: { len: 1, in: [\"a\", null, 3] } }", "String expects a text, but found 3", "name.in[2]")]
    [InlineData("Where", "{ and: [{}, { and: { limit: true } }] }", "Int expects an integer between -2147483648 and 2147483647, but found true", "and[1].and.limit")]
    [InlineData("Key", "{}", "Key expects exactly one member, but found none", "", "HC0054")]
    [InlineData("Key", "{ id: 1, name: \"a\" }", "Key expects exactly one member, but found 2", "", "HC0055")]
    [InlineData("Key", "{ id: 1, name: null }", "Key expects exactly one member, but found 2", "", "HC0055")]
    [InlineData("Key", "{ id: null }", "Key expects its one member not to be null", "id", "HC0056")]
    [InlineData("[Key]", "[{ id: 1 }, { id: null }]", "Key expects its one member not to be null", "[1].id", "HC0056")]
    public void Anything_else_is_refused_with_its_place(string type, string literal, string problem, string path, string? code = null)
    {
        foreach (var coerce in new Func<object?>[] { () => Literal(type, literal), () => Variable(type, Json(literal)) })
        {
            var refusal = Assert.Throws<CoercionException>(coerce);
            Assert.Equal(problem, refusal.Problem);
            Assert.Equal(path, refusal.Path);
            Assert.Equal(path.Length == 0 ? problem : $"{problem} at \"{path}\"", refusal.Message);
            Assert.Equal(code, refusal.Code);
        }
    }

    [Theory]
    [InlineData("Int", "$v", """{ "v": 1 }""", "1")]
    [InlineData("Int", "$v", "{}", "null")]
    [InlineData("[Int]", "[1, $v]", """{ "v": 2 }""", "[1,2]")]
    [InlineData("[Int]", "[1, $v]", """{ "v": null }""", "[1,null]")]
    [InlineData("[Int]", "[1, $v]", "{}", "[1,null]")]
    [InlineData("[Int]", "$v", """{ "v": [2] }""", "[2]")]
    [InlineData("Where", "{ limit: $v }", """{ "v": 2 }""", """{"count":5,"limit":2}""")]
    [InlineData("Where", "{ limit: $v }", """{ "v": null }""", """{"count":5,"limit":null}""")]
    [InlineData("Where", "{ limit: $v }", "{}", """{"count":5,"limit":10}""")]
    [InlineData("Where", "{ count: $v, tags: $v }", "{}", """{"count":5,"limit":10}""")]
    [InlineData("Key", "{ name: $v }", """{ "v": "a" }""", """{"name":"a"}""")]
    public void A_variable_gives_its_value_or_counts_as_absent(string type, string literal, string variables, string expected) =>
        Assert.Equal(expected, Show(Literal(type, literal, variables)));

    [Theory]
    [InlineData("Int!", "$v", "{}", "Int! does not allow null")]
    [InlineData("Int!", "$v", """{ "v": null }""", "Int! does not allow null")]
    [InlineData("[Int!]", "[1, $v]", "{}", "Int! does not allow null at \"[1]\"")]
    [InlineData("Where", "{ count: $v }", """{ "v": null }""", "Int! does not allow null at \"count\"")]
    [InlineData("Where", "{ name: { len: $v } }", "{}", "Text requires its member \"len\" at \"name\"")]
    [InlineData("Key", "{ name: $v }", "{}", "Key expects exactly one member, but found none")]
    [InlineData("Key", "{ name: $v }", """{ "v": null }""", "Key expects its one member not to be null at \"name\"")]
    [InlineData("Key", "{ id: 1, name: $v }", "{}", "Key expects exactly one member, but found 2")]
    public void A_variable_can_not_bring_null_where_none_may_be(string type, string literal, string variables, string message) =>
        Assert.Equal(message, Assert.Throws<CoercionException>(() => Literal(type, literal, variables)).Message);

    [Fact]
    public void Members_come_in_order_of_definition() => Assert.Equal(
        ["name", "count", "limit"],
        Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(Literal("Where", "{ limit: 1, name: { len: 1 } }")).Keys);

    [Fact]
    public void A_default_is_coerced_once()
    {
        var field = Schema.Named<InputObjectType>("Deep").Fields["where"];
        Assert.NotNull(field.CoercedDefaultValue);
        Assert.Same(field.CoercedDefaultValue, field.CoercedDefaultValue);
        Assert.Null(Schema.Named<InputObjectType>("Where").Fields["tags"].CoercedDefaultValue);
    }

    [Fact]
    public void A_refusal_can_be_told_from_above()
    {
        var refusal = Assert.Throws<CoercionException>(() => Variable("[Key]", "[{}]")).Under("keys").Under("where");
        Assert.Equal("Key expects exactly one member, but found none at \"where.keys[0]\"", refusal.Message);
        Assert.Equal("HC0054", refusal.Code);
    }

    [Fact]
    public void An_output_type_takes_nothing()
    {
        Assert.Equal("Query is not an input type. (Parameter 'type')", Assert.Throws<ArgumentException>(() => Literal("Query", "1")).Message);
        Assert.Equal("Query is not an input type. (Parameter 'type')", Assert.Throws<ArgumentException>(() => Variable("Query", "1")).Message);
    }
}
