using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed class SourceTests(RunningSite site)
{
    [BrowserFact]
    public async Task A_document_says_what_was_read_of_it()
    {
        await using var visit = await site.OpenAsync("/sources");
        await visit.Link("Bleu budgétaire intégration").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("des 7\u202f952 lignes");
        await Expect(visit.Region("Ce que contient le document")).ToContainTextAsync("Les structures d’accès au(x) droit(s)");
    }

    [BrowserFact]
    public async Task A_citation_names_document_and_lines_where_the_server_has_no_texts()
    {
        await using var visit = await site.OpenAsync("/plans/mobilisation-2019/E9");
        await visit.Link("bilan-2019, lignes 1441-1443").First.ClickAsync();
        await Expect(visit.Region("Le passage cité, lignes 1441-1443")).ToContainTextAsync("de la ligne 1441 à la ligne 1443");
        Assert.EndsWith("/sources/bilan-2019?lignes=1441-1443", visit.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_citation_opens_its_passage_in_context_where_the_server_has_the_texts()
    {
        await using var visit = await site.OpenAsync("/sources");
        await visit.Page.RouteAsync("**/graphql?*", async route =>
        {
            var answer = await (await route.FetchAsync()).TextAsync();
            await route.FulfillAsync(new()
            {
                ContentType = "application/graphql-response+json",
                Body = answer.Replace("\"passage\":null", "\"passage\":\"avant\\nle passage même\\naprès\"", StringComparison.Ordinal),
            });
        });
        await visit.Page.GotoAsync("/sources/bilan-2017?lignes=2-2");
        var passage = visit.Region("Le passage cité, ligne 2");
        await Expect(passage.Locator("mark")).ToHaveTextAsync("le passage même");
        await Expect(passage).ToContainTextAsync("avant");
        await visit.Button("Fermer le passage").ClickAsync();
        await Expect(passage).ToHaveCountAsync(0);
    }
}
