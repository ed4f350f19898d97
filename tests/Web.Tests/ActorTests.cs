using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed partial class ActorTests(RunningSite site)
{
    [BrowserFact]
    public async Task An_association_finds_itself_by_another_spelling_and_reads_what_it_takes_part_in()
    {
        await using var visit = await site.OpenAsync("/acteurs");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("ftda");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status)).ToHaveTextAsync("1\u00a0acteur");
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
        await Expect(visit.Page.GetByRole(AriaRole.Complementary, new() { Name = "Filtres" }).Locator("a[aria-current=true]")).ToContainTextAsync("Association");
        var names = visit.Page.GetByRole(AriaRole.List, new() { Name = "Acteurs" }).GetByRole(AriaRole.Link);
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
    public async Task Facets_say_how_many_actors_each_value_leaves_and_live_in_the_address()
    {
        await using var visit = await site.OpenAsync("/acteurs");
        await visit.Page.GetByText("Thème", new() { Exact = true }).ClickAsync();
        var language = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Apprentissage du français" });
        await Expect(language).ToHaveTextAsync(Counted());
        var promised = (await language.TextContentAsync())!["Apprentissage du français".Length..];
        await language.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status)).ToHaveTextAsync($"{promised}\u00a0acteurs");
        Assert.EndsWith("/acteurs?theme=langue", visit.Page.Url, StringComparison.Ordinal);

        await language.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status)).Not.ToHaveTextAsync($"{promised}\u00a0acteurs");
    }

    [BrowserTheory]
    [InlineData("/acteurs")]
    [InlineData("/acteurs?q=a&nature=ASSOCIATION&role=PARTNER&theme=langue&direction=dases")]
    public async Task The_values_of_all_facets_are_counted_by_three_questions_at_most(string path)
    {
        await using var visit = await site.OpenAsync("/plans");
        List<string> asked = [];
        visit.Page.Request += (_, request) =>
        {
            if (request.Url.Contains("/graphql", StringComparison.Ordinal)) asked.Add(request.Method);
        };
        await visit.GoToAsync(path);
        await Expect(visit.Page.GetByText("…", new() { Exact = true })).ToHaveCountAsync(0);

        // And one for the list.
        Assert.InRange(asked.Count, 2, 4);
    }

    [BrowserFact]
    public async Task An_association_reads_what_it_receives_each_amount_with_its_lines()
    {
        await using var visit = await site.OpenAsync("/acteurs/emmaus-solidarite");
        var received = visit.Region("Ce qu’il reçoit");
        await Expect(received.GetByRole(AriaRole.Row, new() { Name = "Direction de l’Action Sociale" })).ToContainTextAsync("€");
        await received.GetByText("montants imprimés, un par un").ClickAsync();
        await Expect(received.GetByText("bleu-2022, lignes").First).ToBeVisibleAsync();
        await received.GetByRole(AriaRole.Link, new() { Name = "Les dispositifs d’accueil de jour" }).First.ClickAsync();
        await Expect(visit.Title).ToHaveTextAsync("Les dispositifs d’accueil de jour");
    }

    [BrowserFact]
    public async Task An_actor_is_shown_with_those_it_works_with_in_a_picture_and_a_table()
    {
        await using var visit = await site.OpenAsync("/acteurs/france-terre-d-asile");
        var others = visit.Region("Avec qui");
        await Expect(others.GetByRole(AriaRole.Img)).ToBeVisibleAsync();
        var closest = others.GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Link);
        var name = await closest.TextContentAsync();
        await closest.ClickAsync();
        await Expect(visit.Title).ToContainTextAsync(name!);
    }

    [BrowserFact]
    public async Task A_search_without_result_says_so()
    {
        await using var visit = await site.OpenAsync("/acteurs?q=zzzz");
        await Expect(visit.Page.GetByText("Aucun acteur ne porte le nom «\u00a0zzzz\u00a0» dans les documents lus")).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"\d$")]
    private static partial Regex Counted();
}
