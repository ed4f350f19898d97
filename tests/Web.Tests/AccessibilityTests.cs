using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed class AccessibilityTests(RunningSite site)
{
    private static readonly string Axe = File.ReadAllText(Path.Combine(Repository.Web, "node_modules", "axe-core", "axe.min.js"));

    /// <summary>Every kind of page, in the states that look different.</summary>
    public static TheoryData<string> Pages { get; } =
    [
        "/", "/plans", "/plans/mobilisation-2019?deplie=E1~A1", "/plans/casvp-2018?statut=PLANNED&deplie=tout", "/plans/mobilisation-2019/E9",
        "/plans/mobilisation-2019/A3", "/plans/mobilisation-2019/A1.4", "/acteurs", "/acteurs?q=zzzz", "/acteurs?theme=langue", "/acteurs/france-terre-d-asile",
        "/actions", "/actions?theme=langue&ordre=montant", "/actions?q=zzzz", "/actions/1.a.1", "/actions/1.a.8",
        "/explorer", "/explorer?embed=1", "/explorer?compter=argent&lignes=annee&colonnes=direction&ordre=nom",
        "/explorer?compter=argent&lignes=direction&colonnes=theme&graphique=chaleur&ligne=dases",
        "/explorer?compter=engagements&lignes=theme&colonnes=plan", "/explorer?compter=mesures&lignes=lieu", "/explorer?compter=argent&lignes=direction&annee=1900",
        "/ecarts", "/api",
        "/plans/comparaison", "/plans/contrat-de-ville-2015/F1", "/sources", "/sources/bilan-2019?lignes=1441-1443", "/accessibilite", "/rien",
    ];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public Task Axe_finds_nothing_on_a_wide_screen(string path) => ExamineAsync(path, Screen.Wide);

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public Task Axe_finds_nothing_in_the_dark(string path) => ExamineAsync(path, Screen.WideDark);

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public Task Axe_finds_nothing_on_the_narrowest_screen(string path) => ExamineAsync(path, Screen.Narrowest);

    [BrowserFact]
    public async Task The_first_tab_stop_leads_to_the_content()
    {
        await using var visit = await site.OpenAsync("/acteurs");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Link("Aller au contenu")).ToBeFocusedAsync();
        await Expect(visit.Link("Aller au contenu")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task On_paper_a_plan_is_unfolded()
    {
        await using var visit = await site.OpenAsync("/plans/mobilisation-2019");
        var measure = visit.Page.Locator("[data-level=MEASURE]").First;
        await Expect(measure).ToBeHiddenAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(measure).ToBeVisibleAsync();
        await Expect(visit.Button("Tout déplier")).ToBeHiddenAsync();
    }

    private async Task ExamineAsync(string path, Screen screen)
    {
        await using var visit = await site.OpenAsync(path, screen);
        await visit.Page.EvaluateAsync(Axe);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the screen.");
    }
}
