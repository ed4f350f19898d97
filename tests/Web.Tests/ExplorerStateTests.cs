using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

/// <summary>The explorer when the answer is late, does not come, or is empty; and without a mouse.</summary>
[Collection(RunningSiteCollection.Name)]
public sealed partial class ExplorerStateTests(RunningSite site)
{
    [BrowserFact]
    public async Task A_slow_answer_is_announced_moves_nothing_and_can_be_given_up()
    {
        await using var visit = await site.OpenAsync("/explorer");
        var answer = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/graphql*", async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });
        var heading = visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Montant total par direction et par thème" });
        var before = await heading.BoundingBoxAsync();
        await visit.Page.GetByLabel("En lignes", new() { Exact = true }).SelectOptionAsync("beneficiaire");
        await Expect(visit.Page.GetByText("Calcul en cours…")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByLabel("En lignes", new() { Exact = true })).ToHaveValueAsync("beneficiaire");
        Assert.Equivalent(before, await heading.BoundingBoxAsync());

        await visit.Button("Arrêter").ClickAsync();
        await Expect(visit.Page.GetByText("Calcul en cours…")).ToHaveCountAsync(0);
        await Expect(visit.Page.GetByLabel("En lignes", new() { Exact = true })).ToHaveValueAsync("direction");
        await Expect(heading).ToBeVisibleAsync();

        answer.SetResult();
        await visit.Page.GetByLabel("En lignes", new() { Exact = true }).SelectOptionAsync("nature");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Montant total par nature et par thème" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task When_the_API_is_down_what_was_chosen_stays_and_a_retry_answers_it()
    {
        await using var visit = await site.OpenAsync("/explorer");
        visit.ComplaintsAreExpected = true;
        await visit.Page.RouteAsync("**/graphql*", route => route.AbortAsync());
        await visit.Page.GetByLabel("En lignes", new() { Exact = true }).SelectOptionAsync("nature");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Le serveur ne répond pas");
        await Expect(visit.Page.GetByLabel("En lignes", new() { Exact = true })).ToHaveValueAsync("nature");

        await visit.Page.UnrouteAsync("**/graphql*");
        await visit.Button("Réessayer").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Montant total par nature et par thème" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task When_the_API_refuses_the_reason_stands_where_the_numbers_would()
    {
        await using var visit = await site.OpenAsync("/explorer");
        visit.ComplaintsAreExpected = true;
        await visit.Page.RouteAsync("**/graphql*", route => route.FulfillAsync(new()
        {
            Status = 400,
            ContentType = "application/graphql-response+json",
            Body = """{"errors":[{"message":"The operation costs 6000.","extensions":{"code":"HC0047"}}]}""",
        }));
        await visit.Page.GetByLabel("En lignes", new() { Exact = true }).SelectOptionAsync("nature");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("La demande a été refusée");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("HC0047 : The operation costs 6000.");
        await visit.Button("Annuler").ClickAsync();
        await Expect(visit.Page.GetByLabel("En lignes", new() { Exact = true })).ToHaveValueAsync("direction");
    }

    [BrowserTheory]
    [InlineData("annee=1900&document=bleu-2022", "Les documents ne disent rien pour « Année : 1900 ». Leur silence n’est pas un zéro.")]
    [InlineData("annee=2019&document=bleu-2022&theme=culture", "Chacun de ces filtres a des données, mais aucun montant « compté » ne répond à tous à la fois. Ce n’est pas un zéro imprimé.")]
    public async Task An_empty_answer_says_why_and_how_to_leave_it(string filters, string reason)
    {
        await using var visit = await site.OpenAsync($"/explorer?compter=argent&mesure=montant&lignes=direction&{filters}");
        var notice = visit.Page.GetByRole(AriaRole.Main).GetByText(reason);
        await Expect(notice).ToBeVisibleAsync();
        await notice.GetByRole(AriaRole.Link, new() { Name = "Année" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Row, new() { NameRegex = Total() })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Amounts_that_are_printed_but_not_counted_are_no_silence()
    {
        await using var visit = await site.OpenAsync("/explorer?compter=argent&mesure=nombre&lignes=annee&annee=2022");
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("mais aucun montant « compté » ne répond");
        await visit.Link("Chercher aussi parmi les montants non comptés").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Row, new() { NameRegex = Total() })).ToHaveTextAsync("Total7");
    }

    [BrowserFact]
    public async Task The_dot_of_a_silent_cell_is_explained_below_the_table()
    {
        await using var visit = await site.OpenAsync("/explorer");
        await Expect(visit.Page.GetByText("« · » : rien dans les documents.")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_question_is_asked_and_a_number_opened_by_keyboard_alone()
    {
        await using var visit = await site.OpenAsync("/explorer?compter=argent&mesure=montant&lignes=direction&document=bleu-2022");
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "L’argent" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Nombre d’engagements par plan" })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Les engagements" })).ToBeFocusedAsync();

        await TabToAsync(visit, visit.Button("Ajouter un filtre"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(visit, visit.Page.GetByRole(AriaRole.List, new() { Name = "Filtrer par" }).GetByRole(AriaRole.Button, new() { Name = "Statut" }));
        await visit.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(visit, visit.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = Planned() }));
        await visit.Page.Keyboard.PressAsync("Space");
        await Expect(visit.Page).ToHaveURLAsync(OnlyPlanned());

        await TabToAsync(visit, visit.Page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link).First);
        await visit.Page.Keyboard.PressAsync("Enter");
        var detail = visit.Page.GetByRole(AriaRole.Heading, new() { Level = 2 }).Last;
        await Expect(detail).ToBeFocusedAsync();
        await TabToAsync(visit, visit.Link("Fermer le détail"));
    }

    /// <summary>Presses Tab until something has the focus; the page has fewer stops than this allows.</summary>
    private static async Task TabToAsync(Visit visit, ILocator target)
    {
        for (var stop = 0; stop < 60; stop++)
        {
            if (await target.CountAsync() > 0 && await target.First.EvaluateAsync<bool>("element => element === document.activeElement")) return;
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        await Expect(target).ToBeFocusedAsync();
    }

    [GeneratedRegex("^Total")]
    private static partial Regex Total();

    [GeneratedRegex("^Prévu")]
    private static partial Regex Planned();

    [GeneratedRegex("statut=PLANNED")]
    private static partial Regex OnlyPlanned();
}
