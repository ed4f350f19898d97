namespace Transverse.Web.Tests.Site;

/// <summary>A test that needs the browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing!;
}
