using System.Diagnostics;
using System.Text;

namespace Transverse.GraphQL.Tests.Conformance;

/// <summary>The scripts of tests/conformance, run by Node: they judge by graphql-js, the reference implementation.</summary>
internal static class GraphQLJs
{
    /// <summary>The folder of the scripts; their packages are installed at first use.</summary>
    public static string Folder { get; } = Prepare();

    /// <summary>Documents to judge, one JSON value per line, always the same for a seed.</summary>
    public static Task<List<string>> GenerateAsync(int seed, int count) => RunAsync(Folder, "node", $"generate.mjs {seed} {count}", []);

    /// <summary>The oracle's answers in the order of the questions. Two processes share the work.</summary>
    public static async Task<List<string>> JudgeAsync(List<string> questions)
    {
        var half = questions.Count / 2;
        var answers = await Task.WhenAll(
            RunAsync(Folder, "node", "oracle.mjs", questions[..half]),
            RunAsync(Folder, "node", "oracle.mjs", questions[half..]));
        return [.. answers[0], .. answers[1]];
    }

    private static string Prepare()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Transverse.slnx")))
            root = root.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        var folder = Path.Combine(root.FullName, "tests", "conformance");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            RunAsync(folder, "npm", "ci --no-audit --no-fund", []).GetAwaiter().GetResult();
        return folder;
    }

    private static async Task<List<string>> RunAsync(string folder, string program, string arguments, List<string> input)
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
            foreach (var line in input)
                await process.StandardInput.WriteLineAsync(line);
            process.StandardInput.Close();
        });
        var output = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            output.Add(line);
        await writing;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {arguments}: {await errors}");
    }
}
