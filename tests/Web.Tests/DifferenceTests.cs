using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed class DifferenceTests(RunningSite site)
{
    [BrowserFact]
    public async Task Checks_are_narrowed_by_what_came_of_them_and_the_address_keeps_it()
    {
        await using var visit = await site.OpenAsync("/ecarts");
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("concordent");
        await visit.Link("Parts manquantes").First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("Parts manquantes");
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("Parts manquantes");
    }

    [BrowserFact]
    public async Task The_page_on_data_names_their_version_and_how_to_cite_them()
    {
        await using var visit = await site.OpenAsync("/api");
        await Expect(visit.Region("Télécharger").GetByRole(AriaRole.Link, new() { Name = "Montants en CSV" })).ToHaveAttributeAsync("href", "/exports/fundings.csv");
        await Expect(visit.Region("Citer")).ToContainTextAsync("données version");
    }
}
