using Microsoft.Playwright;

namespace Transverse.Web.Tests.Site;

/// <summary>The machine's own browser: none is ever downloaded.</summary>
internal static class Chromium
{
    private const string Executable = "/usr/bin/chromium";

    /// <summary>Why the browser tests do not run here; null where they do. Continuous integration has the browser or fails.</summary>
    public static string? Missing { get; } = File.Exists(Executable) || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : $"Needs Chromium at {Executable}: apt-get install chromium.";

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Executable,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
}
