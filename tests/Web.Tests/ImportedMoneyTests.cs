using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed class ImportedMoneyTests(RunningSite site)
{
    private const string Grants =
        """
        Numéro de dossier;Année budgétaire;Collectivité;Nom Bénéficiaire;Objet du dossier;Montant voté
        1;2021;Ville de Paris;Aurore;Hébergement;1000
        2;2021;Ville de Paris;Aurore;Cours de français;234,50

        """;

    [BrowserFact]
    public async Task What_a_file_says_of_an_actor_stands_apart_from_what_documents_print_and_leads_to_the_explorer()
    {
        await using var api = await RunningApi.StartAsync(Grants);
        await using var curated = await site.OpenAsync("/acteurs/aurore");
        await using var visit = await site.OpenAsync("/acteurs/aurore", api: api);

        await Expect(visit.Region("Ce qu’il reçoit")).ToHaveTextAsync((await curated.Region("Ce qu’il reçoit").TextContentAsync())!);
        Assert.Equal(await curated.Page.Locator("dl").First.TextContentAsync(), await visit.Page.Locator("dl").First.TextContentAsync());
        var row = visit.Region("Dans les fichiers importés").GetByRole(AriaRole.Row, new() { Name = "Subventions" });
        await Expect(row.GetByRole(AriaRole.Cell)).ToHaveTextAsync(["Reçoit", "2021", "2", "1\u202f234,50\u00a0€"]);

        await row.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(visit.Title).ToHaveTextAsync("Explorer");
        await Expect(visit.Page.GetByRole(AriaRole.Row, new() { Name = "2021" })).ToContainTextAsync("1\u202f235\u00a0€");
        await Expect(visit.Button("Document\u00a0: import-grants")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.List, new() { Name = "Avant de lire ces nombres" })).ToHaveCountAsync(0);
    }
}
