using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed class FailureTests(RunningSite site)
{
    [BrowserTheory]
    [InlineData("/rien", "Cette page n’existe pas")]
    [InlineData("/plans/rien", "Ce plan n’existe pas")]
    [InlineData("/plans/casvp-2018/Z9", "Cet engagement n’existe pas")]
    [InlineData("/acteurs/rien", "Cet acteur n’existe pas")]
    [InlineData("/sources/rien", "Ce document n’existe pas")]
    [InlineData("/plans/comparaison?de=rien", "L’un de ces plans n’existe pas")]
    [InlineData("/actions/9.z.9", "Cette action n’existe pas")]
    public async Task An_address_that_names_nothing_says_so(string path, string sentence)
    {
        await using var visit = await site.OpenAsync(path);
        await Expect(visit.Title).ToHaveTextAsync(sentence);
        await Expect(visit.Button("Réessayer")).ToHaveCountAsync(0);
        await visit.Link("Retour à l’accueil").ClickAsync();
        await Expect(visit.Title).ToContainTextAsync("Qui fait quoi");
    }

    [BrowserTheory]
    [InlineData("Plans")]
    [InlineData("Écarts")]
    public async Task When_the_API_does_not_answer_the_page_says_so_and_a_retry_shows_it(string page)
    {
        await using var visit = await site.OpenAsync("/");
        visit.ComplaintsAreExpected = true;
        await visit.Page.RouteAsync("**/graphql*", route => route.AbortAsync());
        await visit.Link(page).ClickAsync();
        await Expect(visit.Title).ToHaveTextAsync("Le serveur ne répond pas");

        await visit.Page.UnrouteAsync("**/graphql*");
        await visit.Button("Réessayer").ClickAsync();
        await Expect(visit.Title).ToHaveTextAsync(page);
    }

    [BrowserTheory]
    [InlineData("Acteurs")]
    [InlineData("Sources")]
    public async Task When_the_API_refuses_the_page_says_why_with_the_code(string page)
    {
        await using var visit = await site.OpenAsync("/");
        visit.ComplaintsAreExpected = true;
        await visit.Page.RouteAsync("**/graphql*", route => route.FulfillAsync(new()
        {
            Status = 400,
            ContentType = "application/graphql-response+json",
            Body = """{"errors":[{"message":"The operation costs 6000.","extensions":{"code":"HC0047"}}]}""",
        }));
        await visit.Link(page).ClickAsync();
        await Expect(visit.Title).ToHaveTextAsync("La demande a été refusée");
        await Expect(visit.Page.GetByText("HC0047 : The operation costs 6000.")).ToBeVisibleAsync();
    }

    [BrowserTheory]
    [InlineData("Acteurs")]
    [InlineData("Écarts")]
    public async Task While_a_slow_page_loads_the_former_one_stays(string page)
    {
        await using var visit = await site.OpenAsync("/plans");
        var answer = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/graphql*", async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });
        await visit.Link(page).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Progressbar, new() { Name = "Chargement de la page" })).ToBeVisibleAsync();
        await Expect(visit.Title).ToHaveTextAsync("Plans");

        answer.SetResult();
        await Expect(visit.Title).ToHaveTextAsync(page);
    }
}
