using Transverse.GraphQL.Execution;

namespace Transverse.GraphQL.Tests.Execution;

/// <summary>Spec 6.2.1 and 6.2.2.</summary>
public sealed class MutationTests
{
    private readonly List<string> _log = [];

    private Server Make() => new Server(
        """
        type Query { step(n: Int): Step }
        type Mutation { step(n: Int): Step }
        type Step { done: Int again: Step }
        """)
        .Resolve("Query.step", Start)
        .Batch("Mutation.step", async (parents, context) =>
        {
            await Task.Yield();
            return [Start(parents[0], context)];
        })
        .Resolve("Step.done", (step, _) => Note($"done {step}", step))
        .Resolve("Step.again", (step, _) => Note($"again {step}", step));

    private object Start(object parent, FieldContext context) =>
        Note($"start {context.Arguments.Get<int>("n")}", context.Arguments.Get<int>("n"));

    private object Note(string entry, object value)
    {
        _log.Add(entry);
        return value;
    }

    private const string Selection = "{ a: step(n: 1) { done again { done } } b: step(n: 2) { done } }";

    private const string Response = """{"data":{"a":{"done":1,"again":{"done":1}},"b":{"done":2}}}""";

    [Fact]
    public async Task The_root_fields_of_a_mutation_run_one_after_the_other_with_everything_below()
    {
        Assert.Equal(Response, await Make().Execute("mutation " + Selection));
        Assert.Equal(["start 1", "done 1", "again 1", "done 1", "start 2", "done 2"], _log);
    }

    [Fact]
    public async Task A_query_runs_level_by_level()
    {
        Assert.Equal(Response, await Make().Execute(Selection));
        Assert.Equal(["start 1", "start 2", "done 1", "again 1", "done 2", "done 1"], _log);
    }

    [Fact]
    public async Task A_mutation_is_refused_where_only_queries_are_allowed()
    {
        var server = Make();
        var pipeline = new GraphQLPipeline(server.Schema, new PipelineOptions());
        var request = new GraphQLRequest("mutation { step { done } }"u8.ToArray()) { QueriesOnly = true };
        var result = await pipeline.ExecuteAsync(request, server);
        var error = Assert.Single(result.Errors);
        Assert.Equal(("Only queries are allowed here.", "OPERATION_NOT_ALLOWED"), (error.Message, error.Extensions["code"]));
        Assert.False(result.Executed);
        Assert.Empty(_log);
    }
}
