namespace Transverse.Web.Tests.Site;

/// <summary>A test over several cases that needs the browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing!;
}
