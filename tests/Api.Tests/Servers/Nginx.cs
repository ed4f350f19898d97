using System.Diagnostics;

namespace Transverse.Api.Tests.Servers;

/// <summary>The machine's own nginx with the settings that are delivered, in front of a server.</summary>
internal sealed class Nginx : IDisposable
{
    private const string Executable = "/usr/sbin/nginx";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("transverse-nginx-");
    private readonly Process _process;

    /// <summary>Starts it.</summary>
    /// <param name="settings">The delivered settings.</param>
    /// <param name="server">What it stands in front of.</param>
    public Nginx(string settings, Uri server)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort.Find()}");
        var file = Path.Combine(_folder.FullName, "nginx.conf");
        File.WriteAllText(file, settings
            .Replace("server api:5000;", $"server {server.Authority};", StringComparison.Ordinal)
            .Replace("listen 8080;", $"listen {Address.Authority};", StringComparison.Ordinal));
        _process = Process.Start(Executable, ["-p", _folder.FullName, "-c", file, "-g", "daemon off;"]);
    }

    /// <summary>Why it can't be started here; null where it can. Continuous integration has it or fails.</summary>
    public static string? Missing { get; } = File.Exists(Executable) || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : $"Needs nginx at {Executable}: apt-get install nginx-light.";

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
