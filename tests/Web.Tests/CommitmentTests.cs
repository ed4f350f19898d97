using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed class CommitmentTests(RunningSite site)
{
    [BrowserFact]
    public async Task An_engagement_says_what_it_is_and_where_it_stands()
    {
        await using var visit = await site.OpenAsync("/plans/mobilisation-2019/E9");
        await Expect(visit.Title).ToHaveTextAsync("Simplifier et développer l’offre d’apprentissage du français");
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Engagement E9");
        await Expect(visit.Page.GetByText("bilan-2019, lignes 1441-1443")).ToBeVisibleAsync();
        await Expect(visit.Region("Qui y prend part")).ToContainTextAsync("Colombe Brossel");

        await visit.Region("Actions et mesures").GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Action A17");
        await Expect(visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Fil d’Ariane" }).GetByRole(AriaRole.Link, new() { Name = "Engagement E9" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task An_action_shows_its_measures_partners_and_figures_each_with_its_lines()
    {
        await using var visit = await site.OpenAsync("/plans/mobilisation-2019/A3");
        await Expect(visit.Title).ToHaveTextAsync("Garantir un premier niveau de soins et une orientation");

        await Expect(visit.Region("Mesures")).ToContainTextAsync("Réalisé");
        await Expect(visit.Region("Mesures")).ToContainTextAsync("Nouveau");
        await Expect(visit.Region("Mesures").GetByText("bilan-2019, lignes 578-581")).ToBeVisibleAsync();

        var figures = visit.Region("Chiffres");
        await Expect(figures).ToContainTextAsync("8\u202f059\u00a0bilans infirmiers");
        await Expect(figures.GetByText("bilan-2019, lignes 596-597").First).ToBeVisibleAsync();

        await visit.Region("Qui y prend part").GetByRole(AriaRole.Link, new() { Name = "Médecins du Monde" }).ClickAsync();
        await Expect(visit.Title).ToHaveTextAsync("Médecins du Monde");
    }

    [BrowserFact]
    public async Task A_measure_is_opened_by_its_own_address()
    {
        await using var visit = await site.OpenAsync("/plans/mobilisation-2019/A1.4");
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Mesure A1.4");
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Prévu");
    }

    [BrowserFact]
    public async Task A_commitment_leads_to_its_counterpart_in_another_plan()
    {
        await using var visit = await site.OpenAsync("/plans/mobilisation-2019/E9");
        await visit.Region("Dans les autres plans").GetByRole(AriaRole.Link, new() { Name = "Facilitation de l'intégration des réfugiés" }).ClickAsync();
        await Expect(visit.Page.GetByText("bilan-2017").First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Engagement E8");
    }

    [BrowserFact]
    public async Task A_follow_up_sheet_shows_target_and_result_with_the_printed_and_the_computed_rate()
    {
        await using var visit = await site.OpenAsync("/plans/contrat-de-ville-2015/F1");
        var achievement = visit.Region("La cible et le résultat");
        await Expect(achievement).ToContainTextAsync("20,3\u00a0%");
        await Expect(achievement).ToContainTextAsync("113\u00a0%");
        await Expect(achievement).ToContainTextAsync("112,8\u00a0%");
        await Expect(achievement).ToContainTextAsync("Concorde");
    }

    [BrowserFact]
    public async Task A_commitment_leads_to_the_actions_that_are_paid_for_it()
    {
        await using var visit = await site.OpenAsync("/plans/contrat-de-ville-2015/D29");
        await visit.Region("L’argent").GetByRole(AriaRole.Link, new() { Name = "Point d’Accès aux Droits (PAD)" }).ClickAsync();
        await Expect(visit.Title).ToHaveTextAsync("Point d’Accès aux Droits (PAD)");
    }

    [BrowserFact]
    public async Task Two_plans_stand_face_to_face_with_the_reason_of_each_link()
    {
        await using var visit = await site.OpenAsync("/plans");
        await visit.Link("Les plans de 2015 et de 2019 face à face").ClickAsync();
        await Expect(visit.Title).ToHaveTextAsync("Que sont devenus les engagements de 2015 ?");
        var counterparts = visit.Page.GetByRole(AriaRole.List, new() { Name = "Ce qui répond à E2" });
        await Expect(counterparts).ToContainTextAsync("Même intention et presque le même titre");
        await counterparts.GetByRole(AriaRole.Link, new() { Name = "Protection des femmes enceintes" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Engagement E6");
    }
}
