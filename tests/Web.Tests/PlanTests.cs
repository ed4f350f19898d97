using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed partial class PlanTests(RunningSite site)
{
    [BrowserFact]
    public async Task A_visitor_goes_from_home_to_a_plan_and_reads_its_sixteen_engagements()
    {
        await using var visit = await site.OpenAsync("/");
        await visit.Link("Mobilisation de la communauté de Paris pour l’accueil et l’intégration des réfugié·e·s").ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(Address("/plans/mobilisation-2019"));
        await Expect(visit.Title).ToBeFocusedAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveCountAsync(4);
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = Engagement() })).ToHaveCountAsync(16);
    }

    [BrowserFact]
    public async Task A_visitor_reads_the_thirty_actions_of_the_CASVP()
    {
        await using var visit = await site.OpenAsync("/plans/casvp-2018");
        await Expect(visit.Page.Locator("[data-level=ACTION]")).ToHaveCountAsync(30);
        await Expect(visit.Page.GetByText("A12", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 3, Name = "Santé", Exact = true })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_tree_unfolds_by_keyboard_and_its_address_restores_it()
    {
        await using var visit = await site.OpenAsync("/plans/mobilisation-2019");
        var measure = visit.Page.Locator("[data-level=MEASURE]").Filter(new() { HasText = "A1.4" });
        await Expect(measure).ToBeHiddenAsync();

        await visit.Button("Contenu de E1").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Button("Contenu de A1").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await Expect(measure).ToContainTextAsync("Prévu");
        await Expect(visit.Button("Contenu de A1")).ToBeFocusedAsync();
        await Expect(visit.Page).ToHaveURLAsync(Address("/plans/mobilisation-2019?deplie=E1%7EA1"));

        await visit.Page.ReloadAsync();
        await Expect(measure).ToBeVisibleAsync();

        await visit.Button("Tout replier").ClickAsync();
        await Expect(measure).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_status_keeps_its_measures_and_what_leads_to_them()
    {
        await using var visit = await site.OpenAsync("/plans/mobilisation-2019");
        await visit.Link("Prévu", exact: false).ClickAsync();

        await Expect(visit.Page.Locator("[data-level=MEASURE]")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("[data-level=MEASURE]")).ToContainTextAsync("A1.4");
        await Expect(visit.Page.Locator("[data-level=ENGAGEMENT]")).ToHaveCountAsync(1);

        await visit.Link("Tout", exact: false).ClickAsync();
        await Expect(visit.Page.Locator("[data-level=ENGAGEMENT]")).ToHaveCountAsync(16);
    }

    [BrowserFact]
    public async Task Unfolding_asks_nothing_of_the_API()
    {
        await using var visit = await site.OpenAsync("/plans/mobilisation-2019");
        var questions = 0;
        visit.Page.Request += (_, request) => questions += request.Url.EndsWith("/graphql", StringComparison.Ordinal) ? 1 : 0;
        await visit.Button("Tout déplier").ClickAsync();
        await Expect(visit.Page.Locator("[data-level=MEASURE]").First).ToBeVisibleAsync();
        Assert.Equal(0, questions);
    }

    private static Regex Address(string path) => new($"^http://127\\.0\\.0\\.1:[0-9]+{Regex.Escape(path)}$");

    [GeneratedRegex("^Contenu de E[0-9]+$")]
    private static partial Regex Engagement();
}
