using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed class SearchTests(RunningSite site)
{
    [BrowserFact]
    public async Task An_association_finds_itself_by_an_alias_as_it_types_and_downloads_its_actions()
    {
        await using var visit = await site.OpenAsync("/plans");
        await visit.Page.GetByRole(AriaRole.Combobox).FillAsync("ftda");
        await Expect(visit.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync("France terre d’asile");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Title).ToHaveTextAsync("France terre d’asile (FTDA)");
        await Expect(visit.Title).ToBeFocusedAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Combobox)).ToHaveValueAsync("");

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Link("Télécharger ses actions en CSV").ClickAsync());
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.Contains(lines, line => line.StartsWith("2.f.2,", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task What_is_not_found_is_said_and_Escape_closes_the_answers()
    {
        await using var visit = await site.OpenAsync("/", Screen.Phone);
        await visit.Page.GetByRole(AriaRole.Combobox).FillAsync("zzzzqq");
        await Expect(visit.Page.GetByText("Rien ne correspond à « zzzzqq »")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.GetByRole(AriaRole.Option)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_search_that_fails_says_so()
    {
        await using var visit = await site.OpenAsync("/plans");
        visit.ComplaintsAreExpected = true;
        await visit.Page.RouteAsync("**/graphql*", route => route.AbortAsync());
        await visit.Page.GetByRole(AriaRole.Combobox).FillAsync("emmaüs");
        await Expect(visit.Page.GetByText("La recherche ne répond pas")).ToBeVisibleAsync();
    }
}
