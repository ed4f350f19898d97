using Transverse.GraphQL.Errors;

namespace Transverse.GraphQL.Tests.Execution;

public sealed class ErrorTests
{
    [Fact]
    public async Task A_resolver_s_error_keeps_message_and_extensions_and_gets_place_and_path()
    {
        var server = new Server("type Query { l: [A] } type A { b(v: Int): Int }", """{ "l": [{}] }""")
            .Resolve("A.b", (_, _) => throw new GraphQLException("Too many items.", "HC0051"));
        Assert.Equal(
            """{"errors":[{"message":"Too many items.","locations":[{"line":2,"column":3}],"path":["x",0,"y"],"extensions":{"code":"HC0051"}}],"data":{"x":[{"y":null}]}}""",
            await server.Execute("{ x: l {\n  y: b } }"));
    }

    [Fact]
    public async Task An_error_that_knows_its_place_keeps_it()
    {
        var server = new Server("type Query { a: Int }").Resolve(
            "Query.a", (_, _) => throw new GraphQLException(new GraphQLError("No.") { Locations = [new SourceLocation(7, 8)] }));
        Assert.Equal("""{"errors":[{"message":"No.","locations":[{"line":7,"column":8}],"path":["a"]}],"data":{"a":null}}""", await server.Execute("{ a }"));
    }

    [Fact]
    public async Task A_resolver_may_return_an_error_in_the_place_of_a_value_or_of_an_item()
    {
        var server = new Server("type Query { a: Int! b: [Int] }")
            .Resolve("Query.b", (_, _) => new object?[] { 1, new GraphQLError("Item."), 3 });
        Assert.Equal(
            """{"errors":[{"message":"Item.","locations":[{"line":1,"column":3}],"path":["b",1]}],"data":{"b":[1,null,3]}}""", await server.Execute("{ b }"));
        server.Resolve("Query.a", (_, _) => new GraphQLError("Value."));
        Assert.Equal("""{"errors":[{"message":"Value.","locations":[{"line":1,"column":3}],"path":["a"]}],"data":null}""", await server.Execute("{ a }"));
    }

    [Fact]
    public async Task An_unexpected_exception_says_nothing_to_the_client_and_everything_to_the_log()
    {
        var exception = new InvalidOperationException("secret");
        var server = new Server("type Query { a: Int b: Int }", """{ "b": 2 }""").Resolve("Query.a", (_, _) => throw exception);
        Assert.Equal(
            """{"errors":[{"message":"Unexpected execution error.","locations":[{"line":1,"column":3}],"path":["a"]}],"data":{"a":null,"b":2}}""",
            await server.Execute("{ a b }"));
        Assert.Same(exception, Assert.Single((await server.Run("{ a b }")).Errors).Exception);
    }

    [Theory]
    [InlineData("Int", "\"x\"", "Int expects an integer between -2147483648 and 2147483647, but found a value of type String")]
    [InlineData("Int", "2147483648", "Int expects an integer between -2147483648 and 2147483647, but found a value of type Double")]
    public async Task A_value_that_a_leaf_cannot_represent_is_an_error(string type, string value, string reason)
    {
        var server = new Server($"type Query {{ a: [{type}] }}", $$"""{ "a": [{{value}}, 1] }""");
        Assert.Equal(
            $$$"""{"errors":[{"message":"The field \"Query.a\" has a value that its type can't represent: {{{reason}}}.","locations":[{"line":1,"column":3}],"path":["a",0],"extensions":{"code":"EXEC_INVALID_LEAF_VALUE"}}],"data":{"a":[null,1]}}""",
            await server.Execute("{ a }"));
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("1")]
    [InlineData("{ \"a\": 1 }")]
    public async Task A_list_field_needs_a_list(string value)
    {
        var server = new Server("type Query { a: [Int] }", $$"""{ "a": {{value}} }""");
        Assert.Equal(
            """{"errors":[{"message":"The field \"Query.a\" has a value that is no list.","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"EXEC_LIST_TYPE_NOT_SUPPORTED"}}],"data":{"a":null}}""",
            await server.Execute("{ a }"));
    }

    [Fact]
    public async Task Any_sequence_is_a_list()
    {
        var server = new Server("type Query { a: [Int] b: [String] }")
            .Resolve("Query.a", (_, _) => Enumerable.Range(1, 3))
            .Resolve("Query.b", (_, _) => new HashSet<string> { "x", "y" });
        Assert.Equal("""{"data":{"a":[1,2,3],"b":["x","y"]}}""", await server.Execute("{ a b }"));
    }

    [Fact]
    public async Task A_sequence_that_fails_on_the_way_fails_its_field()
    {
        var server = new Server("type Query { a: [Int] }").Resolve("Query.a", (_, _) => Enumerable.Range(0, 3).Select(i => 6 / i));
        Assert.Equal(
            """{"errors":[{"message":"Unexpected execution error.","locations":[{"line":1,"column":3}],"path":["a"]}],"data":{"a":null}}""",
            await server.Execute("{ a }"));
    }

    [Fact]
    public async Task A_field_without_a_resolver_needs_a_dictionary_above()
    {
        var server = new Server("type Query { a: A } type A { b: Int }", """{ "a": 5 }""");
        var error = Assert.Single((await server.Run("{ a { b } }")).Errors);
        Assert.Equal("Unexpected execution error.", error.Message);
        Assert.Equal("A.b has no resolver, and its parent is no dictionary.", error.Exception?.Message);
    }

    [Fact]
    public async Task Extensions_that_resolvers_add_are_sent()
    {
        var server = new Server("type Query { a: Int }").Resolve("Query.a", (_, context) =>
        {
            context.Request.Extensions["note"] = "n";
            return 1;
        });
        Assert.Equal("""{"data":{"a":1},"extensions":{"note":"n"}}""", await server.Execute("{ a }"));
    }
}
