using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed class ActorTests(RunningSite site)
{
    [BrowserFact]
    public async Task An_association_finds_itself_by_another_spelling_and_reads_what_it_takes_part_in()
    {
        await using var visit = await site.OpenAsync("/");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("ftda");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1\u00a0acteur");
        await visit.Link("France terre d’asile").ClickAsync();

        await Expect(visit.Title).ToHaveTextAsync("France terre d’asile (FTDA)");
        await Expect(visit.Page.GetByText("Membre de la plateforme", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(visit.Region("Autres noms imprimés")).ToContainTextAsync("bilan-2019, ligne\u00a0437");

        var parts = visit.Region("Ce à quoi il prend part");
        await Expect(parts.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveCountAsync(3);
        await Expect(parts.GetByRole(AriaRole.Heading, new() { Level = 4, Name = "Opérateur" }).First).ToBeVisibleAsync();
        await parts.GetByRole(AriaRole.Link, new() { Name = "Améliorer l’accès à l’information et aux droits" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Action A2");
    }

    [BrowserFact]
    public async Task An_elected_official_is_found_with_the_engagements_that_name_her()
    {
        await using var visit = await site.OpenAsync("/acteurs/dominique-versini");
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Adjointe à la Maire de Paris");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 4, Name = "Élu·e référent·e" }).First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_search_lives_in_its_address_and_pages_lead_there_and_back()
    {
        await using var visit = await site.OpenAsync("/acteurs?nature=ASSOCIATION");
        await Expect(visit.Page.GetByLabel("Nature")).ToHaveValueAsync("ASSOCIATION");
        var names = visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Link);
        var first = await names.AllTextContentsAsync();
        Assert.Equal(50, first.Count);

        await visit.Link("Page suivante").ClickAsync();
        await Expect(names.First).Not.ToHaveTextAsync(first[0]);
        var second = await names.AllTextContentsAsync();
        Assert.Empty(first.Intersect(second));

        await visit.Page.ReloadAsync();
        await Expect(names.First).ToHaveTextAsync(second[0]);
        await visit.Link("Page précédente").ClickAsync();
        await Expect(names.First).ToHaveTextAsync(first[0]);
        Assert.Equal(first, await names.AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task A_search_without_result_says_so()
    {
        await using var visit = await site.OpenAsync("/acteurs?q=zzzz");
        await Expect(visit.Page.GetByText("Aucun acteur ne porte ce nom dans les documents lus.")).ToBeVisibleAsync();
    }
}
