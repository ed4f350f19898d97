namespace Transverse.GraphQL.Tests.Execution;

/// <summary>Spec 6.4.4.</summary>
public sealed class NullPropagationTests
{
    private static string Error(string field, string type, int column, string path) =>
        $$$"""{"message":"The field \"{{{field}}}\" of type \"{{{type}}}\" holds a null where its type allows none.","locations":[{"line":1,"column":{{{column}}}}],"path":[{{{path}}}],"extensions":{"code":"HC0018"}}""";

    [Theory]
    [InlineData("[Int]", "null", "null")]
    [InlineData("[Int]", "[1, null]", "[1,null]")]
    [InlineData("[Int]!", "[1, null]", "[1,null]")]
    [InlineData("[Int!]", "null", "null")]
    [InlineData("[Int!]", "[1, 2]", "[1,2]")]
    [InlineData("[Int!]!", "[]", "[]")]
    [InlineData("[[Int]]", "[null, [null, 1], []]", "[null,[null,1],[]]")]
    [InlineData("[[Int!]!]!", "[[1], [2, 3]]", "[[1],[2,3]]")]
    public async Task Nulls_stay_where_the_type_allows_them(string type, string value, string data)
    {
        var server = new Server($"type Query {{ a: {type} }}", $$"""{ "a": {{value}} }""");
        Assert.Equal($$$"""{"data":{"a":{{{data}}}}}""", await server.Execute("{ a }"));
    }

    [Theory]
    [InlineData("Int!", "null", "null", "\"b\"")]
    [InlineData("[Int]!", "null", "null", "\"b\"")]
    [InlineData("[Int!]", "[1, null, 2]", """{"b":null}""", "\"b\",1")]
    [InlineData("[Int!]!", "[null]", "null", "\"b\",0")]
    [InlineData("[[Int!]]", "[[1], [2, null], null]", """{"b":[[1],null,null]}""", "\"b\",1,1")]
    [InlineData("[[Int]!]", "[[1], null]", """{"b":null}""", "\"b\",1")]
    [InlineData("[[Int!]!]", "[[1], [null]]", """{"b":null}""", "\"b\",1,0")]
    [InlineData("[[Int!]!]!", "[[1], [2, 3, null]]", "null", "\"b\",1,2")]
    [InlineData("[[Int!]]!", "[[null], [2]]", """{"b":[null,[2]]}""", "\"b\",0,0")]
    public async Task A_null_goes_up_to_the_nearest_position_that_allows_it(string type, string value, string below, string path)
    {
        var server = new Server($"type Query {{ a: A }} type A {{ b: {type} }}", $$"""{ "a": { "b": {{value}} } }""");
        Assert.Equal(
            $$$"""{"errors":[{{{Error("A.b", type, 7, "\"a\"," + path)}}}],"data":{"a":{{{below}}}}}""",
            await server.Execute("{ a { b } }"));
    }

    [Theory]
    [InlineData("A", "[A]", """{"a":{"list":[{"v":1},null]}}""")]
    [InlineData("A", "[A!]", """{"a":{"list":null}}""")]
    [InlineData("A", "[A]!", """{"a":{"list":[{"v":1},null]}}""")]
    [InlineData("A", "[A!]!", """{"a":null}""")]
    [InlineData("A!", "[A!]!", "null")]
    public async Task A_null_passes_lists_and_objects_on_its_way(string type, string listType, string data)
    {
        var server = new Server(
            $"type Query {{ a: {type} }} type A {{ v: Int! list: {listType} }}",
            """{ "a": { "v": 0, "list": [{ "v": 1 }, { "v": null }] } }""");
        Assert.Equal(
            $$$"""{"errors":[{{{Error("A.v", "Int!", 14, "\"a\",\"list\",1,\"v\"")}}}],"data":{{{data}}}}""",
            await server.Execute("{ a { list { v } } }"));
    }

    [Fact]
    public async Task A_null_at_the_root_makes_the_data_null()
    {
        var server = new Server("type Query { a: Int b: Int! }", """{ "a": 1 }""");
        Assert.Equal($$"""{"errors":[{{Error("Query.b", "Int!", 5, "\"b\"")}}],"data":null}""", await server.Execute("{ a b }"));
    }

    [Fact]
    public async Task A_path_speaks_of_aliases_and_of_indexes_from_zero()
    {
        var server = new Server("type Query { a: [A] } type A { b: Int! }", """{ "a": [{ "b": 1 }, {}, { "b": 3 }, {}] }""");
        Assert.Equal(
            $$$"""{"errors":[{{{Error("A.b", "Int!", 12, "\"all\",1,\"it\"")}}},{{{Error("A.b", "Int!", 12, "\"all\",3,\"it\"")}}}],"data":{"all":[{"it":1},null,{"it":3},null]}}""",
            await server.Execute("{ all: a { it: b } }"));
    }

    [Fact]
    public async Task A_position_reports_one_error_even_when_several_nulls_reach_it()
    {
        var server = new Server("type Query { a: A } type A { b: Int! c: Int! d: [Int!]! }", """{ "a": { "d": [null, null] } }""");
        Assert.Equal($$$"""{"errors":[{{{Error("A.b", "Int!", 7, "\"a\",\"b\"")}}}],"data":{"a":null}}""", await server.Execute("{ a { b c d } }"));
    }

    [Fact]
    public async Task Errors_of_positions_that_allow_null_are_all_reported_in_response_order()
    {
        var server = new Server("type Query { a: A c: [Int!] } type A { b: [Int!] }", """{ "a": { "b": [null] }, "c": [null] }""");
        Assert.Equal(
            $$$$"""{"errors":[{{{{Error("Query.c", "[Int!]", 3, "\"c\",0")}}}},{{{{Error("A.b", "[Int!]", 9, "\"a\",\"b\",0")}}}}],"data":{"c":null,"a":{"b":null}}}""",
            await server.Execute("{ c a { b } }"));
    }

    [Fact]
    public async Task An_error_beside_a_null_that_goes_up_counts_as_cancelled()
    {
        var server = new Server("type Query { a: A } type A { b: [Int!] c: Int! d: [Int!] }", """{ "a": { "b": [null], "d": [null] } }""");
        Assert.Equal(
            $$$"""{"errors":[{{{Error("A.b", "[Int!]", 7, "\"a\",\"b\",0")}}},{{{Error("A.c", "Int!", 9, "\"a\",\"c\"")}}}],"data":{"a":null}}""",
            await server.Execute("{ a { b c d } }"));
    }
}
