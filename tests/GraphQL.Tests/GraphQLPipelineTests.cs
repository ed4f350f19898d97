using System.Text;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.Tests.Execution;
using Transverse.GraphQL.Validation;

namespace Transverse.GraphQL.Tests;

public sealed class GraphQLPipelineTests
{
    private readonly Server _server = new("type Query { a: Int b: Int } type Subscription { c: Int }", """{ "a": 1, "b": 2 }""");

    [Fact]
    public async Task The_only_operation_needs_no_name()
    {
        Assert.Equal("""{"data":{"a":1}}""", await _server.Execute("{ a }"));
        Assert.Equal("""{"data":{"a":1}}""", await _server.Execute("query A { a }"));
        Assert.Equal("""{"data":{"a":1}}""", await _server.Execute("query A { a }", operationName: "A"));
    }

    [Fact]
    public async Task One_of_several_operations_is_executed_by_its_name()
    {
        Assert.Equal("""{"data":{"b":2}}""", await _server.Execute("query A { a } query B { b }", operationName: "B"));
        Assert.Equal(
            """{"errors":[{"message":"The document has 2 operations: say with \"operationName\" which one to execute.","extensions":{"code":"HC0009"}}]}""",
            await _server.Execute("query A { a } query B { b }"));
        Assert.Equal(
            """{"errors":[{"message":"The document has no operation named \"C\".","extensions":{"code":"HC0009"}}]}""",
            await _server.Execute("query A { a } query B { b }", operationName: "C"));
        Assert.Equal(
            """{"errors":[{"message":"The document has no operation named \"\".","extensions":{"code":"HC0009"}}]}""",
            await _server.Execute("{ a }", operationName: ""));
    }

    [Fact]
    public async Task A_syntax_error_is_answered_without_data()
    {
        for (var round = 0; round < 2; round++)
        {
            var response = await _server.Execute("{ a");
            Assert.StartsWith("""{"errors":[{"message":"Syntax error: """, response, StringComparison.Ordinal);
            Assert.EndsWith("""extensions":{"code":"HC0014"}}]}""", response, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_invalid_document_is_answered_without_data_and_judged_once()
    {
        var first = await _server.Run("{ nothing }");
        Assert.False(first.Executed);
        Assert.Equal("FieldsOnCorrectType", Assert.Single(first.Errors).Rule);
        Assert.Same(first.Errors, (await _server.Run("{ nothing }")).Errors);
    }

    [Fact]
    public async Task Options_reach_the_parser_and_the_validation()
    {
        var server = new Server("type Query { a: Int }", options: new PipelineOptions
        {
            Parser = new ParserOptions { MaxTokens = 4 },
            Validation = new ValidationOptions { MaxRootFields = 1 },
        });
        Assert.Equal("LIMIT_TOKENS", Assert.Single((await server.Run("{ a a a }")).Errors).Extensions["code"]);
        Assert.Single((await server.Run("{ a a }")).Errors);
        Assert.Empty((await server.Run("{ a }")).Errors);
    }

    [Fact]
    public async Task Subscriptions_are_refused() => Assert.Equal(
        """{"errors":[{"message":"Subscriptions are not supported: send a query.","extensions":{"code":"SUBSCRIPTION_NOT_SUPPORTED"}}]}""",
        await _server.Execute("subscription { c }"));

    [Theory]
    [InlineData("{ ... @defer { a } }", "defer", 7)]
    [InlineData("{ a ...F @defer(label: \"x\") } fragment F on Query { b }", "defer", 10)]
    [InlineData("{ a @stream b }", "stream", 5)]
    [InlineData("{ ...F } fragment F on Query { ... { b @stream } }", "stream", 40)]
    public async Task Incremental_delivery_is_refused(string document, string directive, int column) => Assert.Equal(
        $$$"""{"errors":[{"message":"The directive \"@{{{directive}}}\" is not supported: responses are sent whole.","locations":[{"line":1,"column":{{{column}}}}],"extensions":{"code":"INCREMENTAL_DELIVERY_NOT_SUPPORTED"}}]}""",
        await _server.Execute(document));

    [Fact]
    public async Task A_request_whose_client_left_is_stopped()
    {
        using var client = new CancellationTokenSource();
        _server.Batch("Query.a", async (_, context) =>
        {
            await client.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.Request.Cancellation);
            return [1];
        });
        Assert.Equal(
            """{"errors":[{"message":"The request was cancelled.","extensions":{"code":"HC0049"}}],"data":null}""",
            await _server.Execute("{ a b }", cancellation: client.Token));
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_stopped()
    {
        var server = new Server("type Query { a: Int }", options: new PipelineOptions { Timeout = TimeSpan.FromMilliseconds(20) })
            .Batch("Query.a", async (_, context) =>
            {
                await Task.Delay(Timeout.Infinite, context.Request.Cancellation);
                return [1];
            });
        Assert.Equal(
            """{"errors":[{"message":"The request took longer than 0.02 seconds.","extensions":{"code":"HC0045"}}],"data":null}""",
            await server.Execute("{ a }"));
    }

    [Fact]
    public async Task A_resolver_that_fails_in_its_own_way_when_it_is_cut_off_counts_as_stopped()
    {
        var server = new Server("type Query { a: Int }", options: new PipelineOptions { Timeout = TimeSpan.FromMilliseconds(20) })
            .Resolve("Query.a", (_, context) =>
            {
                context.Request.Cancellation.WaitHandle.WaitOne();
                throw new InvalidOperationException("The command was cut off.");
            });
        Assert.Equal(
            """{"errors":[{"message":"The request took longer than 0.02 seconds.","extensions":{"code":"HC0045"}}],"data":null}""",
            await server.Execute("{ a }"));
    }

    [Fact]
    public async Task A_cancellation_of_a_resolver_s_own_is_an_error_of_its_field()
    {
        _server.Batch("Query.a", (_, _) => throw new OperationCanceledException());
        Assert.Equal(
            """{"errors":[{"message":"Unexpected execution error.","locations":[{"line":1,"column":3}],"path":["a"]}],"data":{"a":null,"b":2}}""",
            await _server.Execute("{ a b }"));
    }

    [Fact]
    public async Task The_plan_of_a_document_is_made_once()
    {
        var first = await _server.Run("{ a b }");
        Assert.Same(first.Data!.Selection, (await _server.Run("{ a b }")).Data!.Selection);
        Assert.NotSame(first.Data!.Selection, (await _server.Run("{ a b } ")).Data!.Selection);
    }

    [Fact]
    public async Task A_document_is_remembered_by_its_bytes_and_not_by_the_buffer_they_came_in()
    {
        var pipeline = new GraphQLPipeline(_server.Schema, new PipelineOptions());
        var buffer = "{ a }"u8.ToArray();
        Assert.Equal(1, (await pipeline.ExecuteAsync(new GraphQLRequest(buffer), _server)).Data!.Values[0]);
        "{ b }"u8.CopyTo(buffer);
        Assert.Equal(2, (await pipeline.ExecuteAsync(new GraphQLRequest(buffer), _server)).Data!.Values[0]);
    }

    [Fact]
    public async Task A_request_that_waits_for_nothing_is_answered_at_once()
    {
        var answer = _server.Run("{ a b __typename }");
        Assert.True(answer.IsCompletedSuccessfully);
        Assert.Empty((await answer).Errors);
    }

    [Fact]
    public async Task A_warm_request_allocates_little()
    {
        var pipeline = new GraphQLPipeline(_server.Schema, new PipelineOptions());
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes("{ __typename }"));
        await pipeline.ExecuteAsync(request, _server);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) await pipeline.ExecuteAsync(request, _server);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 1, 2_000);
    }
}
