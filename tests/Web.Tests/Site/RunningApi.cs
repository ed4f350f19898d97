using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Transverse.Web.Tests.Site;

/// <summary>The real API as a process of its own, on a free port, with a database that is thrown away.</summary>
internal sealed partial class RunningApi : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly string _folder;

    private RunningApi(Process process, string folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    /// <summary>Starts it and waits until it has loaded the dataset and listens.</summary>
    /// <param name="grants">A file of grants in the City's columns that is imported first, as "Subventions"; null for none.</param>
    public static async Task<RunningApi> StartAsync(string? grants = null)
    {
        var folder = Directory.CreateTempSubdirectory("transverse-web-tests-").FullName;
        var (program, database) = (Path.Combine(Repository.Api, "Transverse.Api.dll"), $"--Database:ConnectionString=Data Source={Path.Combine(folder, "transverse.db")}");
        if (grants is not null)
        {
            var file = Path.Combine(folder, "grants.csv");
            await File.WriteAllTextAsync(file, grants);
            var (exitCode, output) = await Command.RunAsync(folder, "dotnet", program, "import", file, "--format", "paris", "--title", "Subventions", database);
            Assert.True(exitCode == 0, output);
        }

        string[] arguments = [program, "--urls", "http://127.0.0.1:0", "--Database:Provider=Sqlite", database];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            return new RunningApi(process, folder, await ReadAddressAsync(process).WaitAsync(Patience));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<Uri> ReadAddressAsync(Process process)
    {
        var printed = new StringBuilder();
        var errors = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            printed.AppendLine(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new Uri(match.Groups["address"].Value);
            }
        }

        throw new InvalidOperationException($"The API ended before it listened:\n{printed}{await errors}");
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://\S+)")]
    private static partial Regex Listening();
}
