using Microsoft.Playwright;

namespace Transverse.Web.Tests.Site;

/// <summary>The API that serves the application and the browser that reads it, for all browser tests.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private RunningApi? _api;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        // A machine that builds and tests everything at once keeps a page waiting.
        Assertions.SetDefaultExpectTimeout(30_000);
        _api = await RunningApi.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_api is not null) await _api.DisposeAsync();
    }

    /// <summary>Opens an address of the site as a visitor who has never been there.</summary>
    /// <param name="path">The address.</param>
    /// <param name="screen">On which screen; null for a wide one.</param>
    /// <param name="api">Another API than that of all tests; null for this one.</param>
    internal async Task<Visit> OpenAsync(string path, Screen? screen = null, RunningApi? api = null)
    {
        var visit = await Visit.BeginAsync(_browser!, (api ?? _api!).Address, screen ?? Screen.Wide);
        await visit.GoToAsync(path);
        return visit;
    }
}
