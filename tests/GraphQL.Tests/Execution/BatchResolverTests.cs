using Transverse.GraphQL.Errors;

namespace Transverse.GraphQL.Tests.Execution;

public sealed class BatchResolverTests
{
    private const string Sdl =
        """
        type Query { rows: [Row] }
        type Row { id: Int square: Int! parts: [Part] }
        type Part { id: Int label: String }
        """;

    private readonly List<int> _calls = [];

    private Server Rows(int count) => new Server(Sdl)
        .Resolve("Query.rows", (_, _) => Enumerable.Range(0, count).Cast<object>().ToArray())
        .Resolve("Row.id", (row, _) => row)
        .Batch("Row.parts", (rows, _) => Answer(rows, row => Enumerable.Range(0, (int)row % 3).Select(part => (int)row * 10 + part)))
        .Resolve("Part.id", (part, _) => part)
        .Batch("Part.label", async (parts, _) =>
        {
            await Task.Yield();
            return await Answer(parts, part => $"p{part}");
        });

    private ValueTask<IReadOnlyList<object?>> Answer(IReadOnlyList<object> parents, Func<object, object?> resolve)
    {
        _calls.Add(parents.Count);
        return ValueTask.FromResult<IReadOnlyList<object?>>([.. parents.Select(resolve)]);
    }

    [Fact]
    public async Task A_batch_resolver_runs_once_per_level_and_keeps_the_order()
    {
        Assert.Equal(
            """{"data":{"rows":[{"id":0,"parts":[]},{"id":1,"parts":[{"id":10,"label":"p10"}]},{"id":2,"parts":[{"id":20,"label":"p20"},{"id":21,"label":"p21"}]},{"id":3,"parts":[]}]}}""",
            await Rows(4).Execute("{ rows { id parts { id label } } }"));
        Assert.Equal([4, 3], _calls);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(1000)]
    public async Task The_number_of_calls_does_not_grow_with_the_rows(int rows)
    {
        Assert.Empty((await Rows(rows + 1).Run("{ rows { parts { label } } }")).Errors);
        Assert.Equal(2, _calls.Count);
    }

    [Fact]
    public async Task Nothing_is_called_for_no_parents()
    {
        Assert.Equal("""{"data":{"rows":[]}}""", await Rows(0).Execute("{ rows { parts { label } } }"));
        Assert.Empty(_calls);
    }

    [Fact]
    public async Task Each_alias_is_a_field_of_its_own()
    {
        Assert.Equal("""{"data":{"rows":[{"a":[],"b":[]}]}}""", await Rows(1).Execute("{ rows { a: parts { id } b: parts { id } } }"));
        Assert.Equal([1, 1], _calls);
    }

    [Fact]
    public async Task One_parent_may_fail_alone()
    {
        var server = Rows(3).Batch(
            "Row.square", (rows, _) => Answer(rows, row => row is 1 ? new GraphQLError("Odd.") : (int)row * (int)row));
        Assert.Equal(
            """{"errors":[{"message":"Odd.","locations":[{"line":1,"column":10}],"path":["rows",1,"square"]}],"data":{"rows":[{"square":0},null,{"square":4}]}}""",
            await server.Execute("{ rows { square } }"));
    }

    [Fact]
    public async Task A_thrown_error_fails_the_field_of_every_parent()
    {
        var server = Rows(2).Batch("Row.square", (_, _) => throw new GraphQLException("No squares.", "NO"));
        Assert.Equal(
            """{"errors":[{"message":"No squares.","locations":[{"line":1,"column":10}],"path":["rows",0,"square"],"extensions":{"code":"NO"}},{"message":"No squares.","locations":[{"line":1,"column":10}],"path":["rows",1,"square"],"extensions":{"code":"NO"}}],"data":{"rows":[null,null]}}""",
            await server.Execute("{ rows { square } }"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task As_many_values_as_parents_are_expected(int count)
    {
        var server = Rows(2).Batch("Row.square", (_, _) => ValueTask.FromResult<IReadOnlyList<object?>>(new object?[count]));
        var result = await server.Run("{ rows { square } }");
        Assert.Equal(["Unexpected execution error.", "Unexpected execution error."], result.Errors.Select(error => error.Message));
        Assert.Equal($"The batch resolver of Row.square gave {count} values for 2 parents.", result.Errors[0].Exception?.Message);
    }

    [Fact]
    public async Task The_same_type_at_two_places_of_one_field_is_one_level()
    {
        var server = new Server("type Query { grid: [[Cell]] } type Cell { v: Int }", """{ "grid": [[1, 2], [], [3]] }""")
            .Batch("Cell.v", (cells, _) => Answer(cells, cell => cell));
        Assert.Equal("""{"data":{"grid":[[{"v":1},{"v":2}],[],[{"v":3}]]}}""", await server.Execute("{ grid { v } }"));
        Assert.Equal([3], _calls);
    }

    [Fact]
    public async Task Parents_of_an_abstract_type_are_gathered_by_their_own_type()
    {
        var server = new Server(
            "type Query { l: [N] } interface N { v: Int } type A implements N { v: Int } type B implements N { v: Int }",
            """{ "l": [{ "__typename": "A", "n": 1 }, { "__typename": "B", "n": 2 }, { "__typename": "A", "n": 3 }] }""");
        foreach (var coordinate in new[] { "A.v", "B.v" })
            server.Batch(coordinate, (parents, _) => Answer(parents, parent => ((IReadOnlyDictionary<string, object?>)parent)["n"]));
        Assert.Equal("""{"data":{"l":[{"v":1},{"v":2},{"v":3}]}}""", await server.Execute("{ l { v } }"));
        Assert.Equal([2, 1], _calls);
    }
}
