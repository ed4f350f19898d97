namespace Transverse.GraphQL.Tests.Execution;

/// <summary>Spec 6.3.2.</summary>
public sealed class FieldCollectionTests
{
    private readonly Server _server = new(
        """
        type Query { a: Int b: Int c: Int node: Node other: Node }
        type Node { x: Int y: Int z: Int node: Node }
        """,
        """{ "a": 1, "b": 2, "c": 3, "node": { "x": 4, "y": 5, "z": 6, "node": { "x": 7, "y": 8 } } }""");

    [Theory]
    [InlineData("{ b a c }", """{"b":2,"a":1,"c":3}""")]
    [InlineData("{ first: a a second: a }", """{"first":1,"a":1,"second":1}""")]
    [InlineData("{ a b a c b }", """{"a":1,"b":2,"c":3}""")]
    [InlineData("{ a ...F c } fragment F on Query { b a }", """{"a":1,"b":2,"c":3}""")]
    [InlineData("{ c ... { b } ... on Query { a } }", """{"c":3,"b":2,"a":1}""")]
    public async Task Fields_stand_in_the_order_of_their_first_appearance(string document, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await _server.Execute(document));

    [Theory]
    [InlineData("{ node { x } node { y } }", """{"node":{"x":4,"y":5}}""")]
    [InlineData("{ node { x } a node { x y } }", """{"node":{"x":4,"y":5},"a":1}""")]
    [InlineData("{ node { node { x } z } ...F } fragment F on Query { node { y node { y } } }", """{"node":{"node":{"x":7,"y":8},"z":6,"y":5}}""")]
    [InlineData("{ n: node { x } node { y } }", """{"n":{"x":4},"node":{"y":5}}""")]
    [InlineData("{ node { ...F ...F } } fragment F on Node { x }", """{"node":{"x":4}}""")]
    public async Task Fields_of_one_response_name_are_merged_with_what_they_select(string document, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await _server.Execute(document));

    [Theory]
    [InlineData("{ a @skip(if: true) b }", """{"b":2}""")]
    [InlineData("{ a @skip(if: false) b }", """{"a":1,"b":2}""")]
    [InlineData("{ a @include(if: true) b }", """{"a":1,"b":2}""")]
    [InlineData("{ a @include(if: false) b }", """{"b":2}""")]
    [InlineData("{ a @skip(if: true) @include(if: true) b }", """{"b":2}""")]
    [InlineData("{ a @include(if: true) @skip(if: true) b }", """{"b":2}""")]
    [InlineData("{ a @skip(if: false) @include(if: false) b }", """{"b":2}""")]
    [InlineData("{ a @skip(if: false) @include(if: true) b }", """{"a":1,"b":2}""")]
    [InlineData("{ ... @skip(if: true) { a } b }", """{"b":2}""")]
    [InlineData("{ ...F @include(if: false) b } fragment F on Query { a }", """{"b":2}""")]
    [InlineData("{ ...F @include(if: false) b ...F } fragment F on Query { a }", """{"b":2,"a":1}""")]
    [InlineData("{ node { x } node @skip(if: true) { y } }", """{"node":{"x":4}}""")]
    [InlineData("{ a @skip(if: true) }", "{}")]
    public async Task Conditions_decide_what_is_collected(string document, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await _server.Execute(document));

    [Fact]
    public async Task Each_way_that_the_conditions_turn_out_has_its_own_plan()
    {
        const string Document = "query ($x: Boolean!, $y: Boolean = false) { a @skip(if: $x) b @include(if: $y) c }";
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal("""{"data":{"a":1,"c":3}}""", await _server.Execute(Document, """{ "x": false }"""));
            Assert.Equal("""{"data":{"c":3}}""", await _server.Execute(Document, """{ "x": true }"""));
            Assert.Equal("""{"data":{"b":2,"c":3}}""", await _server.Execute(Document, """{ "x": true, "y": true }"""));
            Assert.Equal("""{"data":{"a":1,"b":2,"c":3}}""", await _server.Execute(Document, """{ "x": false, "y": true }"""));
        }
    }

    [Fact]
    public async Task A_condition_that_is_null_refuses_the_request() => Assert.Equal(
        """{"errors":[{"message":"The argument \"if\" of \"@skip\" must be true or false.","locations":[{"line":1,"column":43}]}]}""",
        await _server.Execute("query ($x: Boolean = false) { a @skip(if: $x) }", """{ "x": null }"""));

    [Fact]
    public async Task An_object_whose_fields_are_all_skipped_is_empty() =>
        Assert.Equal("""{"data":{"node":{}}}""", await _server.Execute("{ node { x @skip(if: true) } }"));

    [Fact]
    public async Task Nothing_is_collected_below_a_null() =>
        Assert.Equal("""{"data":{"other":null}}""", await _server.Execute("{ other { x node { y } } }"));
}
