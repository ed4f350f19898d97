using Transverse.Web.Tests.Site;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed class StillnessTests(RunningSite site)
{
    // Chromium keeps the shifts of a page's first load and gives them to a late observer in a task of its own.
    private const string Shifts = """
        async () => {
          let sum = 0
          new PerformanceObserver(list => list.getEntries().forEach(shift => { sum += shift.value })).observe({ type: 'layout-shift', buffered: true })
          await new Promise(resolve => setTimeout(resolve, 100))
          return sum
        }
        """;

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/acteurs")]
    [InlineData("/acteurs/france-terre-d-asile")]
    [InlineData("/actions")]
    [InlineData("/actions/1.a.1")]
    [InlineData("/plans/mobilisation-2019")]
    [InlineData("/plans/mobilisation-2019/E9")]
    [InlineData("/ecarts")]
    [InlineData("/sources")]
    [InlineData("/api")]
    public async Task Nothing_jumps_while_a_page_loads(string path)
    {
        foreach (var screen in new[] { Screen.Wide, Screen.Phone })
        {
            await using var visit = await site.OpenAsync("/accessibilite", screen);
            await visit.Page.RouteAsync("**/graphql*", async route =>
            {
                await Task.Delay(200);
                await route.ContinueAsync();
            });
            await visit.GoToAsync(path);
            await visit.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            Assert.Equal(0, await visit.Page.EvaluateAsync<double>(Shifts));

            await visit.Page.EvaluateAsync("() => { document.querySelector('main').style.marginTop = '20rem' }");
            Assert.NotEqual(0, await visit.Page.EvaluateAsync<double>(Shifts));
        }
    }
}
