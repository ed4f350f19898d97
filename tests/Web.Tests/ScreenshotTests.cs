using Transverse.Web.Tests.Site;

namespace Transverse.Web.Tests;

/// <summary>Pictures for people to look at, in tests/Web.Tests/TestResults/screenshots.</summary>
[Collection(RunningSiteCollection.Name)]
public sealed class ScreenshotTests(RunningSite site)
{
    [BrowserTheory]
    [InlineData("home", "/")]
    [InlineData("plan", "/plans/mobilisation-2019?deplie=E1~A1")]
    [InlineData("engagement", "/plans/mobilisation-2019/E9")]
    [InlineData("action", "/plans/mobilisation-2019/A3")]
    [InlineData("actors", "/acteurs?q=emma%C3%BCs")]
    [InlineData("actor", "/acteurs/france-terre-d-asile")]
    public async Task Each_page_is_pictured_on_a_phone_and_on_a_wide_screen(string name, string path)
    {
        foreach (var screen in new[] { Screen.Wide, Screen.WideDark, Screen.Phone, Screen.PhoneDark })
        {
            await using var visit = await site.OpenAsync(path, screen);
            var file = Path.Combine(Repository.Root, "tests", "Web.Tests", "TestResults", "screenshots", $"{name}-{screen.Name}.png");
            var picture = await visit.Page.ScreenshotAsync(new() { Path = file, FullPage = true });
            Assert.Equal(screen.Width, PngWidth(picture));
        }
    }

    private static int PngWidth(byte[] png) => (png[16] << 24) | (png[17] << 16) | (png[18] << 8) | png[19];
}
