using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Hosting;

[Collection("Processes")]
public sealed class OperationLogTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("transverse-log-");

    private string[] Settings =>
        [$"--Database:ConnectionString=Data Source={_folder.FullName}/log.db", $"--Dataset:Path={Path.Combine(AppContext.BaseDirectory, "Sample", "data")}"];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Each_operation_has_one_line_with_what_it_cost()
    {
        using var server = new ServerProcess([.. Settings, "--Logging:Format=json"]);
        await server.WaitForAsync("/health/ready", HttpStatusCode.OK);

        await server.AskAsync($"query Plans {{ plans(first: 5) {{ nodes {{ code commitments(first: 5) {{ totalCount }} }} }} }}");
        await server.AskAsync($"query {new string('a', 300)} {{ themes {{ code }} }}");
        await server.AskAsync("{ nowhere }");
        server.Signal("TERM");
        await server.ExitAsync();

        var lines = server.Output.Split('\n').Where(line => line.Contains("OperationTelemetry", StringComparison.Ordinal)).Select(line => JsonNode.Parse(line)!["Properties"]!).ToList();
        Assert.Equal(["Plans", new string('a', 100), "(anonymous)"], lines.Select(line => (string)line["Operation"]!));
        Assert.Equal(["answered", "answered", "refused"], lines.Select(line => (string)line["Outcome"]!));
        Assert.Equal([2, 1, 0], lines.Select(line => (int)line["Commands"]!));
        Assert.Equal([2, 3, 0], lines.Select(line => (int)line["Rows"]!));
        Assert.All(lines.Take(2), line => Assert.True((double)line["FieldCost"]! > 0));
        Assert.All(lines, line => Assert.NotEmpty((string)line["RequestId"]!));
    }

    [Fact]
    public async Task Text_is_the_form_of_the_log_unless_it_is_set()
    {
        using var server = new ServerProcess(Settings);
        await server.WaitForAsync("/health/ready", HttpStatusCode.OK);
        await server.AskAsync("query Named { themes { code } }");
        server.Signal("TERM");
        await server.ExitAsync();

        Assert.Contains(": operation Named answered in ", server.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" DBG ", server.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Spans_and_measurements_go_to_the_collector_that_is_configured()
    {
        var received = new ConcurrentDictionary<string, string>();
        await using var collector = WebApplication.CreateSlimBuilder().Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.Run(async http =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            received.AddOrUpdate(http.Request.Path, _ => Encoding.Latin1.GetString(body.ToArray()), (_, known) => known + Encoding.Latin1.GetString(body.ToArray()));
        });
        await collector.StartAsync();
        using var server = new ServerProcess([.. Settings, $"--Telemetry:Endpoint={collector.Urls.Single()}"]);
        await server.WaitForAsync("/health/ready", HttpStatusCode.OK);

        await server.AskAsync("query Traced { themes { code } }");
        server.Signal("TERM");
        await server.ExitAsync();

        Assert.Equal(["/v1/metrics", "/v1/traces"], received.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("Traced", received["/v1/traces"], StringComparison.Ordinal);
        Assert.All(
            ["transverse.operation.duration", "transverse.operation.commands", "transverse.operation.rows", "transverse.operation.field_cost", "http.server.request.duration"],
            name => Assert.Contains(name, received["/v1/metrics"], StringComparison.Ordinal));
    }
}
