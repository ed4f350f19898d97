namespace Transverse.GraphQL.Tests.Execution;

/// <summary>Spec 6.1.2.</summary>
public sealed class VariableCoercionTests
{
    private const string Types =
        """
        enum Colour { RED GREEN }
        input Point { x: Int! y: Int = 7 label: String tags: [String!] next: Point }
        input Key @oneOf { id: ID name: String }
        scalar Any
        """;

    /// <summary>Coerces a variable of the type and gives back what the resolver gets.</summary>
    private static Task<string> Coerce(string type, string? variables, string declaration = "") =>
        new Server($"{Types} type Query {{ a(v: {type}): Any }}")
        .Resolve("Query.a", (_, context) => context.Arguments.Values)
        .Execute($"query ($v: {type}{declaration}) {{ a(v: $v) }}", variables);

    private static string Data(string value) => $$$"""{"data":{"a":{{{value}}}}}""";

    private static string Refusal(string message, string code = "") =>
        $$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":1,"column":8}],"extensions":{"variable":"v"{{{code}}}}}]}""";

    [Theory]
    [InlineData("Int", """{ "v": 2147483647 }""", """{"v":2147483647}""")]
    [InlineData("Int", """{ "v": -2147483648 }""", """{"v":-2147483648}""")]
    [InlineData("Int", """{ "v": null }""", """{"v":null}""")]
    [InlineData("Int", """{ "other": 1 }""", "{}")]
    [InlineData("Int", null, "{}")]
    [InlineData("Int", "null", "{}")]
    [InlineData("Float", """{ "v": 3 }""", """{"v":3}""")]
    [InlineData("Float", """{ "v": 2.5 }""", """{"v":2.5}""")]
    [InlineData("String", """{ "v": "3" }""", """{"v":"3"}""")]
    [InlineData("Boolean", """{ "v": true }""", """{"v":true}""")]
    [InlineData("ID", """{ "v": 3 }""", """{"v":"3"}""")]
    [InlineData("ID", """{ "v": "3" }""", """{"v":"3"}""")]
    [InlineData("Colour", """{ "v": "RED" }""", """{"v":"RED"}""")]
    [InlineData("[Int]", """{ "v": [1, null] }""", """{"v":[1,null]}""")]
    [InlineData("[Int]", """{ "v": 1 }""", """{"v":[1]}""")]
    [InlineData("[[Int]]", """{ "v": 1 }""", """{"v":[[1]]}""")]
    [InlineData("[[Int]]", """{ "v": [1, [2], null] }""", """{"v":[[1],[2],null]}""")]
    [InlineData("[Int]", """{ "v": null }""", """{"v":null}""")]
    [InlineData("[Int!]!", """{ "v": [] }""", """{"v":[]}""")]
    [InlineData("Point", """{ "v": { "x": 1 } }""", """{"v":{"x":1,"y":7}}""")]
    [InlineData("Point", """{ "v": { "label": null, "y": null, "x": 1 } }""", """{"v":{"x":1,"y":null,"label":null}}""")]
    [InlineData("Point", """{ "v": { "x": 1, "tags": "t", "next": { "x": 2 } } }""", """{"v":{"x":1,"y":7,"tags":["t"],"next":{"x":2,"y":7}}}""")]
    [InlineData("Key", """{ "v": { "name": "n" } }""", """{"v":{"name":"n"}}""")]
    public async Task A_variable_takes_the_values_of_its_type(string type, string? variables, string values) =>
        Assert.Equal(Data(values), await Coerce(type, variables));

    [Fact]
    public async Task A_variable_whose_name_has_no_text_is_refused() => Assert.Equal(
        """{"errors":[{"message":"The variables can't be read: the name of a member is not valid Unicode.","extensions":{"code":"HC0012"}}]}""",
        await Coerce("Int", """{ "v": 1, "\ud800": 2 }"""));

    [Fact]
    public async Task A_member_whose_name_has_no_text_is_refused() => Assert.Equal(
        Refusal("The variable \\\"$v\\\" has an invalid value: the name of a member is not valid Unicode."),
        await Coerce("Point", """{ "v": { "x": 1, "\ud800": 2 } }"""));

    [Theory]
    [InlineData("Int", " = 5", null, """{"v":5}""")]
    [InlineData("Int", " = 5", "{}", """{"v":5}""")]
    [InlineData("Int", " = 5", """{ "v": 6 }""", """{"v":6}""")]
    [InlineData("Int", " = 5", """{ "v": null }""", """{"v":null}""")]
    [InlineData("Int!", " = 5", "{}", """{"v":5}""")]
    [InlineData("[Int]", " = 5", "{}", """{"v":[5]}""")]
    [InlineData("Int", " = null", "{}", """{"v":null}""")]
    [InlineData("Point", " = { x: 1 }", "{}", """{"v":{"x":1,"y":7}}""")]
    public async Task A_default_stands_in_for_a_variable_that_is_absent_but_not_for_null(
        string type, string declaration, string? variables, string values) =>
        Assert.Equal(Data(values), await Coerce(type, variables, declaration));

    [Theory]
    [InlineData("Int!", "{}", "The variable \\\"$v\\\" of type \\\"Int!\\\" must be given.")]
    [InlineData("Int!", null, "The variable \\\"$v\\\" of type \\\"Int!\\\" must be given.")]
    [InlineData("[Int]!", """{ "v": null }""", "The variable \\\"$v\\\" of type \\\"[Int]!\\\" must not be null.")]
    public async Task A_required_variable_must_be_given(string type, string? variables, string message) =>
        Assert.Equal(Refusal(message, ""","code":"HC0018" """.TrimEnd()), await Coerce(type, variables));

    [Fact]
    public async Task Null_is_refused_even_where_a_default_exists() => Assert.Equal(
        Refusal("The variable \\\"$v\\\" of type \\\"Int!\\\" must not be null.", ""","code":"HC0018" """.TrimEnd()),
        await Coerce("Int!", """{ "v": null }""", " = 5"));

    [Theory]
    [InlineData("Int", "2147483648", "v", "Int expects an integer between -2147483648 and 2147483647, but found 2147483648")]
    [InlineData("Int", "1.5", "v", "Int expects an integer between -2147483648 and 2147483647, but found 1.5")]
    [InlineData("Int", "\"1\"", "v", "Int expects an integer between -2147483648 and 2147483647, but found \\\"1\\\"")]
    [InlineData("Int", "true", "v", "Int expects an integer between -2147483648 and 2147483647, but found true")]
    [InlineData("Int", "[1]", "v", "Int expects an integer between -2147483648 and 2147483647, but found a list")]
    [InlineData("ID", "1.5", "v", "ID expects a text or an integer, but found 1.5")]
    [InlineData("[Int!]", "[1, null]", "v[1]", "Int! does not allow null")]
    [InlineData("Point", "{ \"x\": null }", "v.x", "Int! does not allow null")]
    [InlineData("Point", "{ \"y\": 1 }", "v", "Point requires its member \\\"x\\\"")]
    [InlineData("Point", "{ \"x\": 1, \"z\": 1 }", "v", "Point has no member \\\"z\\\"")]
    [InlineData("Point", "{ \"x\": 1, \"tags\": [\"a\", null] }", "v.tags[1]", "String! does not allow null")]
    [InlineData("Point", "{ \"x\": 1, \"next\": { \"x\": \"1\" } }", "v.next.x", "Int expects an integer between -2147483648 and 2147483647, but found \\\"1\\\"")]
    [InlineData("[Point]", "[{ \"x\": 1 }, 2]", "v[1]", "Point expects an object, but found 2")]
    public async Task A_value_that_does_not_fit_is_refused_with_its_place(
        string type, string value, string place, string reason) => Assert.Equal(
        Refusal($"The variable \\\"${place}\\\" has an invalid value: {reason}."), await Coerce(type, $$"""{ "v": {{value}} }"""));

    [Theory]
    [InlineData("{}", "v", "Key expects exactly one member, but found none", "HC0054")]
    [InlineData("""{ "id": "1", "name": "n" }""", "v", "Key expects exactly one member, but found 2", "HC0055")]
    [InlineData("""{ "id": "1", "name": null }""", "v", "Key expects exactly one member, but found 2", "HC0055")]
    [InlineData("""{ "id": null }""", "v.id", "Key expects its one member not to be null", "HC0056")]
    public async Task A_oneOf_object_has_exactly_one_member(string value, string place, string reason, string code) => Assert.Equal(
        Refusal($"The variable \\\"${place}\\\" has an invalid value: {reason}.", $",\"code\":\"{code}\""),
        await Coerce("Key", $$"""{ "v": {{value}} }"""));

    [Theory]
    [InlineData("\"BLUE\"")]
    [InlineData("1")]
    public async Task An_enum_takes_none_but_its_names(string value)
    {
        var response = await Coerce("Colour", $$"""{ "v": {{value}} }""");
        Assert.StartsWith("""{"errors":[{"message":"The variable \"$v\" has an invalid value: """, response, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_variables_that_do_not_fit_are_reported()
    {
        var server = new Server("type Query { a(b: Int!, c: [Int]): Int }");
        Assert.Equal(
            """{"errors":[{"message":"The variable \"$b\" of type \"Int!\" must be given.","locations":[{"line":1,"column":8}],"extensions":{"variable":"b","code":"HC0018"}},{"message":"The variable \"$c[1]\" has an invalid value: Int expects an integer between -2147483648 and 2147483647, but found \"x\".","locations":[{"line":1,"column":18}],"extensions":{"variable":"c"}}]}""",
            await server.Execute("query ($b: Int!, $c: [Int]) { a(b: $b, c: $c) }", """{ "c": [1, "x"] }"""));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"{}\"")]
    public async Task Variables_are_a_JSON_object(string variables) => Assert.Equal(
        """{"errors":[{"message":"The variables must be a JSON object.","extensions":{"code":"HC0009"}}]}""",
        await new Server("type Query { a: Int }").Execute("{ a }", variables));
}
