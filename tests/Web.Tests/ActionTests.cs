using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed class ActionTests(RunningSite site)
{
    [BrowserFact]
    public async Task The_list_is_narrowed_by_theme_and_ordered_by_amount_and_its_address_restores_it()
    {
        await using var visit = await site.OpenAsync("/actions");
        await visit.Page.GetByText("Thème", new() { Exact = true }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Apprentissage du français" }).ClickAsync();
        await visit.Link("Montant décroissant").ClickAsync();
        Assert.EndsWith("/actions?theme=langue&ordre=montant", visit.Page.Url, StringComparison.Ordinal);

        var titles = visit.Page.GetByRole(AriaRole.List, new() { Name = "Actions" }).GetByRole(AriaRole.Heading);
        var shown = await titles.AllTextContentsAsync();
        Assert.NotEmpty(shown);
        await visit.Page.ReloadAsync();
        await Expect(titles.First).ToHaveTextAsync(shown[0]);
        Assert.Equal(shown, await titles.AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task A_beneficiary_is_found_in_the_list()
    {
        await using var visit = await site.OpenAsync("/actions");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("watizat");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByRole(AriaRole.List, new() { Name = "Actions" }).GetByRole(AriaRole.Link, new() { Name = "Les guides" }).ClickAsync();
        await Expect(visit.Title).ToHaveTextAsync("Les guides");
    }

    [BrowserFact]
    public async Task An_action_shows_its_amounts_as_a_tree_and_says_which_of_them_count()
    {
        await using var visit = await site.OpenAsync("/actions/1.a.2");
        var money = visit.Region("L’argent");
        var whole = money.GetByRole(AriaRole.Row, new() { Name = "Financement des relais d’accès au droit" });
        await Expect(whole).ToContainTextAsync("781\u202f763\u00a0€");
        await Expect(whole).ToContainTextAsync("bleu-2022, ligne\u00a0624");
        await Expect(money.GetByRole(AriaRole.Row).Nth(2)).ToContainTextAsync("48\u00a0% du total");
        await Expect(money.GetByRole(AriaRole.Row).Nth(2)).ToContainTextAsync("Prorata");
        await Expect(money.GetByRole(AriaRole.Row, new() { Name = "Somme des montants comptés" })).ToContainTextAsync("781\u202f763\u00a0€");
    }

    [BrowserFact]
    public async Task An_action_without_amounts_says_that_the_document_prints_none()
    {
        await using var visit = await site.OpenAsync("/actions/1.a.8");
        await Expect(visit.Region("L’argent")).ToContainTextAsync("sans imprimer de montant");
    }
}
