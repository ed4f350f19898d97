using System.Diagnostics;
using System.Text;

namespace Transverse.Testing;

/// <summary>Runs the scripts of tests/conformance by Node: they judge by other people's code.</summary>
internal static class NodeScript
{
    private static readonly Lazy<string> Prepared = new(Prepare);

    /// <summary>The folder of the scripts; their packages are installed at first use.</summary>
    public static string Folder => Prepared.Value;

    /// <summary>Runs a script.</summary>
    /// <param name="arguments">The script's file and its arguments.</param>
    /// <param name="input">The lines that it reads.</param>
    /// <returns>The exit code and the lines that it wrote.</returns>
    public static Task<(int ExitCode, List<string> Output)> RunAsync(string arguments, List<string> input) => RunAsync(Folder, "node", arguments, input);

    private static string Prepare()
    {
        var folder = Path.Combine(Repository.Root, "tests", "conformance");

        // Test projects run at the same time: the first one installs, the others wait.
        using var turn = new Mutex(initiallyOwned: true, "transverse-conformance", out var isOurs);
        if (!isOurs) turn.WaitOne();
        try
        {
            var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
            var wanted = new FileInfo(Path.Combine(folder, "package-lock.json"));
            if (!installed.Exists || installed.LastWriteTimeUtc < wanted.LastWriteTimeUtc) Install(folder);
        }
        finally
        {
            turn.ReleaseMutex();
        }

        return folder;
    }

    private static void Install(string folder)
    {
        var (exitCode, output) = RunAsync(folder, "npm", "ci --no-audit --no-fund", []).GetAwaiter().GetResult();
        if (exitCode != 0) throw new InvalidOperationException($"npm ci failed in {folder}:\n{string.Join('\n', output)}");
    }

    private static async Task<(int ExitCode, List<string> Output)> RunAsync(string folder, string program, string arguments, List<string> input)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var writing = Task.Run(async () =>
        {
            foreach (var line in input) await process.StandardInput.WriteLineAsync(line);
            process.StandardInput.Close();
        });
        var output = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line) output.Add(line);
        await writing;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) output.Add(await errors);
        return (process.ExitCode, output);
    }
}
