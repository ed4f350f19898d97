using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Transverse.Api.Tests.Servers;

/// <summary>The server as a process of its own, which a test may starve, stop or kill.</summary>
internal sealed class ServerProcess : IDisposable
{
    // A machine that builds and tests everything at once keeps a start waiting.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly HttpClient _client;

    /// <summary>Starts it without waiting for anything.</summary>
    /// <param name="settings">Its configuration, as on the command line.</param>
    /// <param name="shell">What a shell does before it becomes the server, such as a ulimit; null for nothing.</param>
    /// <param name="command">The command that it runs rather than to serve, such as import; null to serve.</param>
    public ServerProcess(IEnumerable<string> settings, string? shell = null, IEnumerable<string>? command = null)
    {
        var address = $"http://127.0.0.1:{FreePort.Find()}";
        string[] line = ["dotnet", Path.Combine(AppContext.BaseDirectory, "Transverse.Api.dll"), .. command ?? [$"--urls={address}"], .. settings];
        var start = shell is null ? new ProcessStartInfo(line[0], line[1..]) : new ProcessStartInfo("bash", ["-c", $"{shell}; exec \"$@\"", "server", .. line]);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);

        // The runtime makes a file as large as the address space for code: a limit of file sizes must not stop it.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _client = new HttpClient { BaseAddress = new Uri(address), Timeout = Patience };
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => _client.BaseAddress!;

    /// <summary>How many connections it holds open, with those that it listens on. Files are not counted: its database keeps some at hand.</summary>
    public int Sockets => new DirectoryInfo($"/proc/{_process.Id}/fd").EnumerateFileSystemInfos().Count(handle => handle.LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) is true);

    /// <summary>What it printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <summary>Whether it ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Its exit code, once it ended.</summary>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>Waits until an address of it answers with a status.</summary>
    public Task WaitForAsync(string path, HttpStatusCode status) => WaitUntilAsync($"{path} never answered {status}", async () =>
    {
        try
        {
            using var response = await _client.GetAsync(path);
            return response.StatusCode == status;
        }
        catch (HttpRequestException) when (!_process.HasExited)
        {
            return false; // Not listening yet.
        }
    });

    /// <summary>Waits until it has printed something.</summary>
    public Task WaitForOutputAsync(string text) => WaitUntilAsync($"\"{text}\" was never printed", () => Task.FromResult(Output.Contains(text, StringComparison.Ordinal)));

    /// <summary>Sends a document; the status and the body.</summary>
    public async Task<(HttpStatusCode Status, JsonNode Body)> AskAsync(string document)
    {
        using var response = await _client.PostAsJsonAsync("/graphql", new { query = document });
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    /// <summary>Sends it a signal: TERM asks it to end, KILL ends it at once.</summary>
    public void Signal(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Ends it at once, as kill -9 does, without the time that another process takes.</summary>
    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _client.Dispose();
    }

    private async Task WaitUntilAsync(string otherwise, Func<Task<bool>> isSo)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(100))
        {
            if (await isSo()) return;
        }

        Assert.Fail($"{otherwise}:\n{Output}");
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output) _output.AppendLine(line.Data);
    }
}
