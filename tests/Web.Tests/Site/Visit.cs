using Microsoft.Playwright;

namespace Transverse.Web.Tests.Site;

/// <summary>A visitor's stay. When it ends, nothing must have left the origin and the browser must not have complained.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly HashSet<string> _elsewhere = [];

    private Visit(IBrowserContext context, IPage page, Uri address)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) =>
        {
            var target = new Uri(request.Url);
            if (target.Scheme is "http" or "https" && target.Authority != address.Authority) _elsewhere.Add(request.Url);
        };
    }

    public IPage Page { get; }

    /// <summary>Set by a test that breaks something on purpose, which the browser then reports.</summary>
    public bool ComplaintsAreExpected { get; set; }

    public static async Task<Visit> BeginAsync(IBrowser browser, Uri address, Screen screen)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            Locale = "fr-FR",
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Visit(context, await context.NewPageAsync(), address);
    }

    /// <summary>Opens an address and waits for its page.</summary>
    public async Task GoToAsync(string path)
    {
        await Page.GotoAsync(path);
        if (!path.StartsWith("/graphql", StringComparison.Ordinal)) await Assertions.Expect(Title).ToBeVisibleAsync();
    }

    /// <summary>The title of the page.</summary>
    public ILocator Title => Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Level = 1 });

    public ILocator Link(string name, bool exact = true) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = exact });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>The part of the page under a heading.</summary>
    public ILocator Region(string name) => Page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_elsewhere);
        if (!ComplaintsAreExpected) Assert.Empty(_complaints);
    }
}
