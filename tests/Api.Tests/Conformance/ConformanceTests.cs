using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Conformance;

/// <summary>Other people's judgement of the running server.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public Task The_audits_of_graphql_http_find_no_error_and_only_the_two_known_warnings() => PassesAsync("audits.mjs");

    [Fact]
    public Task Graphql_js_builds_the_printed_schema_and_reads_in_it_what_introspection_says() => PassesAsync("schema.mjs");

    [Fact]
    public Task Graphql_schema_linter_finds_nothing() => PassesAsync("lint/lint.mjs");

    [Fact]
    public Task Nothing_that_a_client_of_the_released_schema_could_do_is_gone() => PassesAsync("released.mjs");

    private static async Task PassesAsync(string script)
    {
        var server = await SampleServer.Sqlite.Started;

        var (exitCode, output) = await NodeScript.RunAsync($"{script} {new Uri(server.Client.BaseAddress!, "/graphql")}", []);

        Assert.True(exitCode == 0, string.Join('\n', output));
    }
}
