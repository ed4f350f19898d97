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
        await visit.Region("Liens avec d’autres engagements").GetByRole(AriaRole.Link, new() { Name = "Facilitation de l'intégration des réfugiés" }).ClickAsync();
        await Expect(visit.Page.GetByText("bilan-2017").First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Engagement E8");
    }

    [BrowserFact]
    public async Task A_citation_opens_its_passage_where_the_server_holds_the_texts()
    {
        await using var visit = await site.OpenAsync("/plans/mobilisation-2019");
        await visit.Page.RouteAsync("**/graphql*", async route =>
        {
            var answer = await (await route.FetchAsync()).TextAsync();
            await route.FulfillAsync(new()
            {
                ContentType = "application/graphql-response+json",
                Body = answer.Replace("\"passage\":null", "\"passage\":\"Le passage même.\"", StringComparison.Ordinal),
            });
        });
        await visit.Link("E9", exact: false).First.ClickAsync();
        var passage = visit.Page.Locator("blockquote").First;
        await Expect(passage).ToBeHiddenAsync();
        await visit.Page.GetByText("bilan-2019, lignes 1441-1443").ClickAsync();
        await Expect(passage).ToHaveTextAsync("Le passage même.");
    }
}
