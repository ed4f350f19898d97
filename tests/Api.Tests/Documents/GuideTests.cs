using System.Diagnostics;
using System.Text.RegularExpressions;
using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Documents;

/// <summary>Every example of docs/guide.md works as it stands there.</summary>
public sealed partial class GuideTests
{
    private const string Address = "http://localhost:5000";

    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "guide.md"));

    [Fact]
    public Task Commands_of_the_shell_run() => RunAsync("sh", "bash");

    [Fact]
    public Task JavaScript_runs() => RunAsync("js", "node", "--input-type=module");

    [Fact]
    public async Task Python_asks_what_the_server_answers()
    {
        var client = (await DeliveredServer.Started).Client;
        foreach (var block in Blocks("py"))
        {
            if (Query().Match(block) is { Success: true } query) Assert.NotNull((await DeliveredServer.AskAsync(query.Groups[1].Value)).Data);
            else Assert.True((await client.GetAsync(Written().Match(block).Value[Address.Length..])).IsSuccessStatusCode, block);
        }

        // The project itself needs no Python: where there is one, it judges the rest.
        if (Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3")))) await RunAsync("py", "python3", "-");
    }

    [Fact]
    public async Task Addresses_for_spreadsheets_answer()
    {
        var addresses = Blocks("text").Select(block => Written().Match(block).Value).ToList();
        var client = (await DeliveredServer.Started).Client;

        Assert.Equal(2, addresses.Count);
        foreach (var address in addresses) Assert.True((await client.GetAsync(address[Address.Length..])).IsSuccessStatusCode, address);
    }

    private static async Task RunAsync(string language, string program, params string[] arguments)
    {
        var server = (await DeliveredServer.Started).Client.BaseAddress!.ToString().TrimEnd('/');
        var blocks = Blocks(language).ToList();
        Assert.NotEmpty(blocks);
        foreach (var block in blocks)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            await process.StandardInput.WriteAsync(block.Replace(Address, server, StringComparison.Ordinal));
            process.StandardInput.Close();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();

            Assert.True(process.ExitCode == 0, $"{block}\n{output}\n{await errors}");
            Assert.DoesNotContain("\"errors\":", output, StringComparison.Ordinal);
            Assert.NotEqual("", output);
        }
    }

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Guide, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    [GeneratedRegex("query = \"\"\"(.+?)\"\"\"", RegexOptions.Singleline)]
    private static partial Regex Query();

    [GeneratedRegex("http[^\"\\s]+")]
    private static partial Regex Written();
}
