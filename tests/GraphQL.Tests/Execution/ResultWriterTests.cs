using System.Buffers;
using System.Text;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;

namespace Transverse.GraphQL.Tests.Execution;

/// <summary>Spec 7.1 and 7.2.</summary>
public sealed class ResultWriterTests
{
    private static string Write(ExecutionResult result)
    {
        var output = new ArrayBufferWriter<byte>();
        ResultWriter.Write(result, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    [Fact]
    public void A_refused_request_has_errors_and_no_data() =>
        Assert.Equal("""{"errors":[{"message":"No."}]}""", Write(ExecutionResult.Refused([new GraphQLError("No.")])));

    [Fact]
    public void Data_are_null_when_execution_began_and_a_null_reached_the_root() =>
        Assert.Equal("""{"errors":[{"message":"No."}],"data":null}""", Write(new ExecutionResult { Executed = true, Errors = [new GraphQLError("No.")] }));

    [Fact]
    public void Extensions_stand_last_and_may_hold_any_JSON() => Assert.Equal(
        """{"data":null,"extensions":{"a":null,"b":true,"c":[1,2.5,"x"],"d":{"e":9007199254740993},"f":1.10,"g":"2021-03-04"}}""",
        Write(new ExecutionResult
        {
            Executed = true,
            Extensions = new Dictionary<string, object?>
            {
                ["a"] = null,
                ["b"] = true,
                ["c"] = new object[] { 1, 2.5, "x" },
                ["d"] = new Dictionary<string, object?> { ["e"] = 9007199254740993 },
                ["f"] = 1.10m,
                ["g"] = "2021-03-04",
            },
        }));

    [Fact]
    public void An_error_is_written_with_message_locations_path_and_extensions_in_this_order() => Assert.Equal(
        """{"errors":[{"message":"No.","locations":[{"line":1,"column":2},{"line":3,"column":4}],"path":["a",0,"b"],"extensions":{"code":"C","list":["x"]}}]}""",
        Write(ExecutionResult.Refused(
        [
            new GraphQLError("No.")
            {
                Locations = [new SourceLocation(1, 2), new SourceLocation(3, 4)],
                Path = ["a", 0, "b"],
                Extensions = new Dictionary<string, object?> { ["code"] = "C", ["list"] = new[] { "x" } },
                Exception = new InvalidOperationException("secret"),
                Rule = "Secret",
            },
        ])));

    [Fact]
    public async Task Text_is_escaped_no_more_than_JSON_demands()
    {
        var server = new Server("type Query { a: String }").Resolve("Query.a", (_, _) => "é`<&' ç € \" \\ \n \u0001");
        Assert.Equal("{\"data\":{\"a\":\"é`<&' ç € \\\" \\\\ \\n \\u0001\"}}", await server.Execute("{ a }"));
    }

    [Fact]
    public async Task A_large_response_is_written_whole()
    {
        var text = new string('x', 100_000);
        var server = new Server("type Query { a: [String] }").Resolve("Query.a", (_, _) => Enumerable.Repeat(text, 20));
        Assert.Equal($$$"""{"data":{"a":[{{{string.Join(',', Enumerable.Repeat($"\"{text}\"", 20))}}}]}}""", await server.Execute("{ a }"));
    }
}
