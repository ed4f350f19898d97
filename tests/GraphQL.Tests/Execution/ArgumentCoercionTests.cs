namespace Transverse.GraphQL.Tests.Execution;

/// <summary>Spec 6.4.1.</summary>
public sealed class ArgumentCoercionTests
{
    private static Task<string> Coerce(string arguments, string selection, string declarations = "", string? variables = null) =>
        new Server(
            $$"""
            enum Colour { RED GREEN }
            input Point { x: Int! y: Int = 7 label: String tags: [Int] }
            input Key @oneOf { id: ID name: String }
            scalar Any
            type Query { a({{arguments}}): Any }
            """)
            .Resolve("Query.a", (_, context) => context.Arguments.Values)
            .Execute($"query {declarations} {{ a{selection} }}", variables);

    private static string Data(string value) => $$$"""{"data":{"a":{{{value}}}}}""";

    [Theory]
    [InlineData("v: Int", "(v: -5)", """{"v":-5}""")]
    [InlineData("v: Int", "(v: null)", """{"v":null}""")]
    [InlineData("v: Int", "", "{}")]
    [InlineData("v: Float", "(v: 5)", """{"v":5}""")]
    [InlineData("v: ID", "(v: 5)", """{"v":"5"}""")]
    [InlineData("v: ID", "(v: \"5\")", """{"v":"5"}""")]
    [InlineData("v: Colour", "(v: GREEN)", """{"v":"GREEN"}""")]
    [InlineData("v: [Int]", "(v: 5)", """{"v":[5]}""")]
    [InlineData("v: [[Int]]", "(v: 5)", """{"v":[[5]]}""")]
    [InlineData("v: [[Int]]", "(v: [1, null, [2]])", """{"v":[[1],null,[2]]}""")]
    [InlineData("v: Point", "(v: { tags: 1, x: 2 })", """{"v":{"x":2,"y":7,"tags":[1]}}""")]
    [InlineData("v: Key", "(v: { id: 3 })", """{"v":{"id":"3"}}""")]
    public async Task A_literal_is_coerced_to_the_argument_s_type(string arguments, string selection, string values) =>
        Assert.Equal(Data(values), await Coerce(arguments, selection));

    [Theory]
    [InlineData("v: Int = 5", "", """{"v":5}""")]
    [InlineData("v: Int! = 5", "", """{"v":5}""")]
    [InlineData("v: Int = 5", "(v: null)", """{"v":null}""")]
    [InlineData("v: Int = 5, w: Int = 6", "(w: 7)", """{"v":5,"w":7}""")]
    [InlineData("v: [Int] = 5", "", """{"v":[5]}""")]
    [InlineData("v: Colour = RED", "", """{"v":"RED"}""")]
    [InlineData("v: Point = { x: 1 }", "", """{"v":{"x":1,"y":7}}""")]
    [InlineData("v: Int = null", "", """{"v":null}""")]
    public async Task A_default_stands_in_for_an_argument_that_is_absent_but_not_for_null(
        string arguments, string selection, string values) =>
        Assert.Equal(Data(values), await Coerce(arguments, selection));

    [Theory]
    [InlineData("v: Int = 5", "(v: $x)", "($x: Int)", "{}", """{"v":5}""")]
    [InlineData("v: Int = 5", "(v: $x)", "($x: Int)", """{ "x": null }""", """{"v":null}""")]
    [InlineData("v: Int = 5", "(v: $x)", "($x: Int = 6)", "{}", """{"v":6}""")]
    [InlineData("v: Int", "(v: $x)", "($x: Int)", "{}", "{}")]
    [InlineData("v: Int! = 5", "(v: $x)", "($x: Int)", "{}", """{"v":5}""")]
    [InlineData("v: [Int]", "(v: [1, $x, $y])", "($x: Int, $y: Int)", """{ "x": 2 }""", """{"v":[1,2,null]}""")]
    [InlineData("v: Point", "(v: { x: $x, y: $y, label: $z })", "($x: Int!, $y: Int, $z: String)", """{ "x": 1 }""", """{"v":{"x":1,"y":7}}""")]
    [InlineData("v: Point", "(v: { x: 1, y: $y })", "($y: Int)", """{ "y": null }""", """{"v":{"x":1,"y":null}}""")]
    [InlineData("v: Point", "(v: $p)", "($p: Point)", """{ "p": { "x": 3 } }""", """{"v":{"x":3,"y":7}}""")]
    public async Task A_variable_gives_its_value_or_leaves_the_default(
        string arguments, string selection, string declarations, string variables, string values) =>
        Assert.Equal(Data(values), await Coerce(arguments, selection, declarations, variables));

    [Fact]
    public async Task Arguments_come_in_the_order_of_their_definition() =>
        Assert.Equal(Data("""{"a":1,"b":2,"c":3}"""), await Coerce("a: Int, b: Int = 2, c: Int", "(c: 3, a: 1)"));

    [Theory]
    [InlineData("v: Int! = 5", "(v: $x)", "($x: Int)", """{ "x": null }""", 24, "v", "Int! does not allow null")]
    [InlineData("v: [Int!]", "(v: [1, $x])", "($x: Int = 1)", """{ "x": null }""", 28, "v[1]", "Int! does not allow null")]
    [InlineData("v: Point", "(v: { x: $x })", "($x: Int = 1)", """{ "x": null }""", 28, "v.x", "Int! does not allow null")]
    public async Task A_variable_whose_null_meets_a_non_null_place_fails_the_field(
        string arguments, string selection, string declarations, string variables, int column, string place, string reason) =>
        Assert.Equal(
            $$$"""{"errors":[{"message":"The argument \"{{{place}}}\" has an invalid value: {{{reason}}}.","locations":[{"line":1,"column":{{{column}}}}],"path":["a"]}],"data":{"a":null}}""",
            await Coerce(arguments, selection, declarations, variables));

    [Fact]
    public async Task A_field_below_a_list_fails_for_every_parent()
    {
        var server = new Server("type Query { l: [A] } type A { b(v: Int! = 1): Int }", """{ "l": [{}, {}] }""");
        const string Error = """{"message":"The argument \"v\" has an invalid value: Int! does not allow null.","locations":[{"line":1,"column":32}],"path":["l",{0},"b"]}""";
        Assert.Equal(
            $$$"""{"errors":[{{{Error.Replace("{0}", "0", StringComparison.Ordinal)}}},{{{Error.Replace("{0}", "1", StringComparison.Ordinal)}}}],"data":{"l":[{"b":null},{"b":null}]}}""",
            await server.Execute("query ($x: Int = 1) { l { b(v: $x) } }", """{ "x": null }"""));
    }

    [Fact]
    public async Task Arguments_are_coerced_once_for_all_parents_and_for_resolvers_that_look_ahead()
    {
        var seen = new List<object>();
        var server = new Server("type Query { l: [A] } type A { b(v: Int): Int }")
            .Resolve("Query.l", (_, context) =>
            {
                seen.Add(context.Request.ArgumentsOf(context.Field.Selections[0].Fields[0]));
                return new object[] { 1, 2 };
            })
            .Resolve("A.b", (parent, context) =>
            {
                seen.Add(context.Arguments);
                return context.Arguments.Get<int>("v") + (int)parent;
            });
        Assert.Equal("""{"data":{"l":[{"b":11},{"b":12}]}}""", await server.Execute("query ($x: Int) { l { b(v: $x) } }", """{ "x": 10 }"""));
        Assert.Equal(3, seen.Count);
        Assert.All(seen, arguments => Assert.Same(seen[0], arguments));
    }
}
