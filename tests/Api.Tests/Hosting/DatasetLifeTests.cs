using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Transverse.Api.Tests.Commands;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Hosting;

/// <summary>Versions of the data that come and go under a server, by commands that are processes of their own.</summary>
[Collection("Processes")]
public sealed class DatasetLifeTests : IDisposable
{
    private const string Question = "{ themes { code name } dataset { version } }";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("transverse-life-");
    private readonly BrokenSample _other = new("themes.csv", "emploi,Emploi,3", "emploi,Travail,3");

    private string[] Settings =>
        [$"--Database:ConnectionString=Data Source={_folder.FullName}/transverse.db", .. SampleServer.Dataset];

    public void Dispose()
    {
        _other.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_running_server_follows_a_load_and_a_restore_and_tells_what_changed()
    {
        using var server = new ServerProcess(Settings);
        await server.WaitForAsync("/health/ready", HttpStatusCode.OK);
        var before = await AskAsync(server);

        Assert.Equal((0, $"Version {OtherVersion()} is loaded in place of {Version(before)}."), await LastLineAsync("load", "--path", _other.Path));
        var changed = await FollowAsync(server, OtherVersion());
        Assert.Equal("Travail", (string?)changed["themes"]![2]!["name"]);
        var (_, changes) = await server.AskAsync("{ dataset { changes { from { version } totalCount nodes { table key kind file line cells { column before after } } } } }");
        Assert.Equal(
            $$$"""{"from":{"version":"{{{Version(before)}}}"},"totalCount":1,"nodes":[{"table":"themes","key":"emploi","kind":"CHANGED","file":"themes.csv","line":4,"cells":[{"column":"name","before":"Emploi","after":"Travail"}]}]}""",
            changes["data"]!["dataset"]!["changes"]!.ToJsonString());

        Assert.Equal((0, $"Version {Version(before)} is loaded in place of {OtherVersion()}."), await LastLineAsync("restore", "previous"));
        Assert.Equal(before.ToJsonString(), (await FollowAsync(server, Version(before))).ToJsonString());
        Assert.Equal((0, "themes: 0 added, 1 changed, 0 removed."), await LastLineAsync("diff", "previous", "current"));
        var (_, unknown) = await server.AskAsync("""{ dataset { changes(from: "xyz") { totalCount } } }""");
        Assert.Equal("VERSION_UNKNOWN", (string?)unknown["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task What_can_not_be_done_is_told_with_its_code_and_exit_code_1()
    {
        Assert.Equal((1, "Nothing is loaded: load something first, or name one of \"versions\". [VERSION_UNKNOWN]"), await LastLineAsync("restore", "previous"));
        await LastLineAsync("load");
        Assert.Equal((1, "No version that is kept begins with \"xyz\": \"versions\" lists them all. [VERSION_UNKNOWN]"), await LastLineAsync("restore", "xyz"));
        Assert.Equal((1, $"{_folder.FullName} exists already: choose another name, or remove it. [EXPORT_EXISTS]"), await LastLineAsync("export", "current", _folder.FullName));
    }

    private static string Version(JsonNode answer) => (string)answer["dataset"]!["version"]!;

    private string OtherVersion() => new Infrastructure.Dataset.DatasetFolder(_other.Path).Version();

    private static async Task<JsonNode> AskAsync(ServerProcess server) => (await server.AskAsync(Question)).Body["data"]!;

    // The answer, once the server also names the version: none may come out of what it remembers of another.
    private static async Task<JsonNode> FollowAsync(ServerProcess server, string version)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMinutes(1); await Task.Delay(200))
        {
            var (_, body) = await server.AskAsync(Question);
            if ((string?)body["extensions"]!["dataset"] == version && Version(body["data"]!) == version) return body["data"]!;
        }

        throw new InvalidOperationException($"{version} was never served:\n{server.Output}");
    }

    private Process Start(params string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Transverse.Api.dll"), "dataset", .. command, .. Settings])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["NO_COLOR"] = "1", ["TERM"] = "dumb" },
        };
        return Process.Start(start)!;
    }

    private async Task<(int ExitCode, string Line)> LastLineAsync(params string[] command)
    {
        using var process = Start(command);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, $"{output}{await errors}".TrimEnd().Split('\n')[^1]);
    }
}
