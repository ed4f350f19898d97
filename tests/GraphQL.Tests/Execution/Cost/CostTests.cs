using Transverse.GraphQL.Execution.Cost;

namespace Transverse.GraphQL.Tests.Execution.Cost;

/// <summary>The cost of operations, by the examples of HotChocolate's own tests where it has them.</summary>
public sealed class CostTests
{
    private const string Bookshop = """
        type Query {
          books(first: Int, after: String, last: Int, before: String, where: BookFilterInput @cost(weight: "10"), order: [BookSortInput!] @cost(weight: "10")): BooksConnection
            @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
            @cost(weight: "10")
          book(isbn: String!): Book @cost(weight: "10")
          shelf: [Book!]! @listSize(assumedSize: 7)
          names: [String!]
        }
        type BooksConnection { pageInfo: PageInfo! edges: [BooksEdge!] nodes: [Book!] totalCount: Int! @cost(weight: "10") }
        type BooksEdge { cursor: String! node: Book! }
        type PageInfo { hasNextPage: Boolean! endCursor: String }
        type Book {
          title: String!
          authors(first: Int, last: Int): AuthorsConnection
            @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
        }
        type AuthorsConnection { nodes: [Author!] }
        type Author { name: String! }
        input BookFilterInput { and: [BookFilterInput!] or: [BookFilterInput!] title: StringOperationFilterInput }
        input BookSortInput { title: SortEnumType @cost(weight: "10") }
        input StringOperationFilterInput { or: [StringOperationFilterInput!] eq: String @cost(weight: "10") contains: String @cost(weight: "20") in: [String] @cost(weight: "10") }
        enum SortEnumType { ASC DESC }
        """;

    [Theory]
    [InlineData("{ books { nodes { title } } }", 11, 12)]
    [InlineData("""{ books(where: { title: { contains: "abc" } }) { nodes { title } } }""", 42, 12)]
    [InlineData("""{ books(where: { title: { eq: "abc" } }) { nodes { title } } }""", 32, 12)]
    [InlineData("""{ books(where: { title: { in: ["a", "b"] } }) { nodes { title } } }""", 32, 12)]
    [InlineData("""{ books(where: { and: [{ title: { eq: "a" } }, { title: { eq: "b" } }] }) { nodes { title } } }""", 44, 12)]
    [InlineData("{ books(where: null, order: null) { nodes { title } } }", 11, 12)]
    [InlineData("{ books(order: [{ title: ASC }]) { nodes { title } } }", 31, 12)]
    [InlineData("{ books(first: 1) { pageInfo { hasNextPage endCursor } } }", 11, 3)]
    [InlineData("{ books(first: 5) { nodes { title } } }", 11, 7)]
    [InlineData("{ books(first: 3, last: 5) { nodes { title } } }", 11, 7)]
    [InlineData("{ books(first: null) { nodes { title } } }", 11, 12)]
    [InlineData("{ books(first: 0) { nodes { title } } }", 11, 2)]
    [InlineData("{ books(first: -5) { nodes { title } } }", 11, 2)]
    [InlineData("{ books(first: 5) { edges { cursor node { title } } } }", 16, 12)]
    [InlineData("{ books(first: 5) { edges { node { title } } nodes { title } } }", 17, 17)]
    [InlineData("{ books { totalCount } }", 20, 2)]
    [InlineData("{ books(first: 2) { nodes { authors(first: 3) { nodes { name } } } } }", 15, 12)]
    [InlineData("""{ book(isbn: "1") { title } }""", 10, 2)]
    [InlineData("{ shelf { title } }", 1, 8)]
    [InlineData("{ shelf { authors(first: 2) { nodes { name } } } }", 15, 29)]
    [InlineData("{ names }", 1, 1)]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ a: books { nodes { title } } b: books { nodes { title } } }", 22, 23)]
    [InlineData("{ books { nodes { title } } books { nodes { title } ... { nodes { title } } } }", 11, 12)]
    [InlineData("{ books { nodes @skip(if: true) { title } } }", 10, 2)]
    public Task An_operation_costs(string document, double fieldCost, double typeCost) => CostsAsync(Bookshop, document, null, fieldCost, typeCost);

    [Theory]
    [InlineData("query ($where: BookFilterInput) { books(where: $where) { nodes { title } } }", """{ "where": { "title": { "contains": "abc" } } }""", 42, 12)]
    [InlineData("query ($where: BookFilterInput) { books(where: $where) { nodes { title } } }", """{ "where": { "title": { "or": [{ "eq": "a" }, { "contains": "b" }] } } }""", 53, 12)]
    [InlineData("query ($where: BookFilterInput) { books(where: $where) { nodes { title } } }", "{}", 11, 12)]
    [InlineData("query ($where: BookFilterInput) { books(where: $where) { nodes { title } } }", """{ "where": null }""", 11, 12)]
    [InlineData("query ($text: String) { books(where: { title: { contains: $text } }) { nodes { title } } }", """{ "text": "abc" }""", 42, 12)]
    [InlineData("query ($text: String) { books(where: { title: { contains: $text } }) { nodes { title } } }", "{}", 22, 12)]
    [InlineData("query ($n: Int) { books(first: $n) { nodes { title } } }", """{ "n": 20 }""", 11, 22)]
    [InlineData("query ($n: Int = 3) { books(first: $n) { nodes { title } } }", "{}", 11, 5)]
    [InlineData("query ($n: Int) { books(first: $n) { nodes { title } } }", "{}", 11, 12)]
    [InlineData("query ($isbn: String!) { book(isbn: $isbn) { title } }", """{ "isbn": "1" }""", 10, 2)]
    [InlineData("query ($all: Boolean!) { books { nodes @include(if: $all) { title } } }", """{ "all": true }""", 11, 12)]
    [InlineData("query ($all: Boolean!) { books { nodes @include(if: $all) { title } } }", """{ "all": false }""", 10, 2)]
    public Task Variables_count_with_their_values(string document, string variables, double fieldCost, double typeCost) =>
        CostsAsync(Bookshop, document, variables, fieldCost, typeCost);

    [Fact]
    public Task Of_an_abstract_type_the_dearest_object_type_counts() => CostsAsync(
        """type Query { result: Result } union Result = A | B type A { a: Int @cost(weight: "10") } type B { b: Int @cost(weight: "20") }""",
        "{ result { ... on A { a } ... on B { b } } }", null, 21, 2);

    [Fact]
    public Task Fields_are_merged_before_they_are_weighed() => CostsAsync(
        """
        scalar Text @cost(weight: "5")
        type Query @cost(weight: "0") { book: Book }
        type Book @cost(weight: "-7") { title: Text author: Author }
        type Author { name: Text }
        """,
        "query Example($a: Boolean!, $b: Boolean!) { book @include(if: $a) { title } book @include(if: $b) { author { name } } }",
        """{ "a": true, "b": true }""", 2, 4);

    [Fact]
    public Task A_list_of_no_items_costs_its_field_alone() => CostsAsync(
        """type Query { items(limit: Int): [Item!] @listSize(slicingArguments: ["limit"]) } type Item { value: Int }""",
        "query Zero($n: Int!) { items(limit: $n) { value } }", """{ "n": 0 }""", 1, 1);

    [Fact]
    public Task A_field_never_costs_less_than_nothing() => CostsAsync(
        """type Query { a(cheap: Boolean @cost(weight: "-8")): Int @cost(weight: "5") b: Int @cost(weight: "2") }""",
        "{ a(cheap: true) b }", null, 2, 1);

    [Fact]
    public async Task A_list_may_need_exactly_one_slicing_argument()
    {
        var server = new Server("""type Query { items(first: Int, last: Int): [Int] @listSize(slicingArguments: ["first", "last"]) }""", """{ "items": [1] }""");
        const string refusal =
            """{"errors":[{"message":"The field \"Query.items\" needs exactly one of the arguments first, last.","locations":[{"line":1,"column":COLUMN}],"extensions":{"code":"HC0082"}}]}""";

        Assert.Equal(refusal.Replace("COLUMN", "3", StringComparison.Ordinal), await server.Execute("{ items }"));
        Assert.Equal(refusal.Replace("COLUMN", "19", StringComparison.Ordinal), await server.Execute("query ($n: Int) { items(first: $n) }"));
        Assert.Equal("""{"data":{"items":[1]}}""", await server.Execute("{ items(last: 1) }"));
        Assert.Equal("""{"data":{"items":[1]}}""", await server.Execute("query ($n: Int) { items(first: $n) }", """{ "n": 1 }"""));
    }

    [Fact]
    public async Task A_report_comes_with_the_answer() => Assert.Equal(
        """{"data":{"names":["a"]},"extensions":{"operationCost":{"fieldCost":1,"typeCost":1}}}""",
        await new Server(Bookshop, """{ "names": ["a"] }""").Execute("{ names }", cost: CostMode.Report));

    [Fact]
    public async Task Beyond_a_limit_nothing_is_executed()
    {
        var limits = new PipelineOptions { Cost = new CostLimits { MaxFieldCost = 10, MaxTypeCost = 11 } };
        var server = new Server(Bookshop, """{ "books": { "totalCount": 1, "nodes": [] } }""", limits);
        const string field =
            """{"errors":[{"message":"The operation has a field cost of 11, and the limit is 10: ask for smaller pages or fewer fields.","extensions":{"code":"HC0047","fieldCost":11,"maxFieldCost":10}}]""";

        Assert.Equal(field + "}", await server.Execute("{ books { nodes { title } } }"));
        Assert.Equal(field + ""","extensions":{"operationCost":{"fieldCost":11,"typeCost":12}}}""", await server.Execute("{ books { nodes { title } } }", cost: CostMode.Report));
        Assert.Equal(field + ""","extensions":{"operationCost":{"fieldCost":11,"typeCost":12}}}""", await server.Execute("{ books { nodes { title } } }", cost: CostMode.Validate));
        Assert.Equal(
            """{"errors":[{"message":"The operation has a type cost of 15, and the limit is 11: ask for smaller pages or fewer fields.","extensions":{"code":"HC0047","typeCost":15,"maxTypeCost":11}}]}""",
            await server.Execute("{ shelf { title } more: shelf { title } }"));
        Assert.Equal("""{"data":{"names":null}}""", await server.Execute("{ names }"));
    }

    [Fact]
    public async Task The_cost_of_each_request_counts_where_variables_matter()
    {
        var server = new Server(Bookshop, """{ "books": { "nodes": [] } }""", new PipelineOptions { Cost = new CostLimits { MaxTypeCost = 12 } });
        const string document = "query ($n: Int) { books(first: $n) { nodes { title } } }";

        Assert.Equal("""{"data":{"books":{"nodes":[]}}}""", await server.Execute(document, """{ "n": 10 }"""));
        Assert.StartsWith("""{"errors":[{"message":"The operation has a type cost of 13,""", await server.Execute(document, """{ "n": 11 }"""), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"books":{"nodes":[]}}}""", await server.Execute(document, """{ "n": 10 }"""));
    }

    [Fact]
    public async Task Ways_through_abstract_types_are_not_counted_one_by_one()
    {
        var types = Enumerable.Range(0, 40).Select(index => $"type T{index} implements N {{ n: N }}");
        var document = string.Concat(Enumerable.Repeat("{ n ", 10)) + "{ __typename }" + string.Concat(Enumerable.Repeat(" }", 10));

        await CostsAsync($"interface N {{ n: N }} type Query {{ n: N }} {string.Join(' ', types)}", document, null, 10, 11);
    }

    private static async Task CostsAsync(string sdl, string document, string? variables, double fieldCost, double typeCost) => Assert.Equal(
        $$"""{"extensions":{"operationCost":{"fieldCost":{{fieldCost}},"typeCost":{{typeCost}}""" + "}}}",
        await new Server(sdl).Execute(document, variables, cost: CostMode.Validate));
}
