using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed partial class AccessibilityTests(RunningSite site)
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
    public async Task The_way_from_the_skip_link_to_an_actor_needs_no_mouse()
    {
        await using var visit = await site.OpenAsync("/plans", Screen.Phone);
        var keyboard = visit.Page.Keyboard;
        var menu = visit.Button("Menu");
        await TabToAsync(visit, menu);
        await keyboard.PressAsync("Enter");
        await TabToAsync(visit, visit.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Acteurs" }));
        await keyboard.PressAsync("Enter");
        await Expect(visit.Title).ToHaveTextAsync("Acteurs");
        await Expect(visit.Title).ToBeFocusedAsync();
        await Expect(menu).ToHaveAttributeAsync("aria-expanded", "false");

        await visit.Page.SetViewportSizeAsync(Screen.Wide.Width, Screen.Wide.Height);
        await TabToAsync(visit, visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox));
        await keyboard.TypeAsync("emmaüs");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(Found());
        await TabToAsync(visit, visit.Page.Locator("summary", new() { HasText = "Nature" }));
        await keyboard.PressAsync("Enter");
        await TabToAsync(visit, visit.Page.GetByRole(AriaRole.Complementary).GetByRole(AriaRole.Link, new() { Name = "Association" }));
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(Associations());
        await TabToAsync(visit, visit.Link("Emmaüs Solidarité"));
        await keyboard.PressAsync("Enter");
        await Expect(visit.Title).ToHaveTextAsync("Emmaüs Solidarité");
        await Expect(visit.Title).ToBeFocusedAsync();
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task At_twice_the_size_nothing_is_wider_than_the_screen(string path)
    {
        await using var visit = await site.OpenAsync(path, Screen.Magnified);
        Assert.InRange(await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"), int.MinValue, 0);
        // Enlarged text alone, in the window as it is.
        await visit.Page.SetViewportSizeAsync(Screen.Wide.Width, Screen.Wide.Height);
        await visit.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%' }");
        Assert.InRange(await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"), int.MinValue, 0);
    }

    [BrowserFact]
    public async Task What_moves_stands_still_for_who_asks_for_less_movement()
    {
        await using var visit = await site.OpenAsync("/plans");
        var answer = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/graphql*", async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });
        await visit.Link("Acteurs").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync();
        Assert.Equal(0, await MovingAsync());
        await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        Assert.NotEqual(0, await MovingAsync());
        answer.SetResult();
        await Expect(visit.Title).ToHaveTextAsync("Acteurs");

        Task<int> MovingAsync() => visit.Page.EvaluateAsync<int>("() => document.getAnimations().length");
    }

    [BrowserFact]
    public async Task On_paper_an_actor_keeps_its_figures_and_sources_and_loses_what_only_a_screen_needs()
    {
        await using var visit = await site.OpenAsync("/acteurs/emmaus-solidarite");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visit.Page.GetByRole(AriaRole.Banner)).ToBeHiddenAsync();
        await Expect(visit.Button("Imprimer")).ToBeHiddenAsync();
        await Expect(visit.Title).ToHaveTextAsync("Emmaüs Solidarité");
        await Expect(visit.Region("Ce qu’il reçoit").GetByText("bleu-2022, lignes").First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Contentinfo)).ToContainTextAsync("Licence Ouverte 2.0");
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

    /// <summary>Goes on with the tab key alone until something has the focus, and sees that it shows.</summary>
    private static async Task TabToAsync(Visit visit, ILocator target)
    {
        for (var stops = 0; stops < 60; stops++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                await Expect(target).ToBeInViewportAsync();
                Assert.NotEqual("none", await target.EvaluateAsync<string>("element => getComputedStyle(element).outlineStyle"));
                return;
            }
        }

        Assert.Fail($"Sixty tab stops do not reach {target}.");
    }

    private async Task ExamineAsync(string path, Screen screen)
    {
        await using var visit = await site.OpenAsync(path, screen);
        await visit.Page.EvaluateAsync(Axe);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the screen.");
    }

    [GeneratedRegex(@"/acteurs\?q=emma%C3%BCs$")]
    private static partial Regex Found();

    [GeneratedRegex(@"/acteurs\?q=emma%C3%BCs&nature=ASSOCIATION$")]
    private static partial Regex Associations();
}
