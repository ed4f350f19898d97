using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

/// <summary>What can be counted besides money: commitments, and the figures that the documents print.</summary>
[Collection(RunningSiteCollection.Name)]
public sealed partial class ExplorerSubjectTests(RunningSite site)
{
    [BrowserFact]
    public async Task Commitments_are_counted_by_plan_and_lead_to_their_pages()
    {
        await using var visit = await site.OpenAsync("/explorer");
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Les engagements" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Nombre d’engagements par plan" })).ToBeVisibleAsync();
        await visit.Page.GetByLabel("En colonnes", new() { Exact = true }).SelectOptionAsync("niveau");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Nombre d’engagements par plan et par niveau" })).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Row, new() { NameRegex = Mobilisation() }).GetByRole(AriaRole.Link).First.ClickAsync();

        var detail = visit.Page.GetByRole(AriaRole.Region, new() { NameRegex = MobilisationByLevel() });
        await Expect(detail).ToBeVisibleAsync();
        var shown = await visit.Page.Locator("td a[aria-current]").InnerTextAsync();
        await Expect(detail).ToContainTextAsync(new Regex($@"^.*{shown}\s(mesures|engagements)", RegexOptions.Singleline));
        await detail.GetByRole(AriaRole.List).First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(CommitmentPage());
    }

    [BrowserFact]
    public async Task Figures_are_counted_by_year_and_filtered_by_one()
    {
        await using var visit = await site.OpenAsync("/explorer?compter=mesures&mesure=nombre&lignes=sorte");
        await visit.Button("Ajouter un filtre").ClickAsync();
        await visit.Page.GetByRole(AriaRole.List, new() { Name = "Filtrer par" }).GetByRole(AriaRole.Button, new() { Name = "Année" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = Year() }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(InYear());
        await Expect(visit.Page.GetByRole(AriaRole.Paragraph).Filter(new() { HasText = "Année : 2021" })).ToBeVisibleAsync();
        var total = await visit.Page.GetByRole(AriaRole.Row, new() { NameRegex = Total() }).GetByRole(AriaRole.Cell).InnerTextAsync();
        var of2021 = await visit.Page.GetByRole(AriaRole.Group, new() { Name = "Année" }).GetByRole(AriaRole.Listitem).Filter(new() { HasTextRegex = Year() }).InnerTextAsync();
        Assert.Equal($"2021{total}", Spaces().Replace(of2021, ""));
    }

    [BrowserFact]
    public async Task The_map_of_the_arrondissements_leads_to_the_figures_of_each()
    {
        await using var visit = await site.OpenAsync("/explorer");
        await visit.Link("Où mesure-t-on ?").ClickAsync();
        await Expect(visit.Link("Carte des arrondissements")).ToHaveAttributeAsync("aria-current", "true");
        await Expect(visit.Page.GetByText("Par arrondissement : 18e (")).ToBeVisibleAsync();

        var tile = visit.Page.Locator("figure a", new() { HasText = "18e" });
        var value = await tile.Locator("text").Last.TextContentAsync();
        await tile.ClickAsync();
        await Expect(visit.Page.GetByText($"{value} chiffres, chacun avec l’endroit où il est écrit.")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { NameRegex = InThe18th(), Level = 2 })).ToBeFocusedAsync();

        var svg = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("Image SVG").ClickAsync());
        Assert.Contains("Paris, sans dire où", await File.ReadAllTextAsync(await svg.PathAsync()), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Every_figure_is_somewhere_on_the_map()
    {
        await using var visit = await site.OpenAsync("/explorer?compter=mesures&mesure=nombre&lignes=lieu");
        var total = await visit.Page.GetByRole(AriaRole.Row, new() { NameRegex = Total() }).GetByRole(AriaRole.Cell).InnerTextAsync();
        var tiles = await visit.Page.Locator("figure a text:last-child").AllTextContentsAsync();
        Assert.Equal(Number(total), tiles.Sum(Number));
    }

    private static int Number(string text) => int.Parse(Spaces().Replace(text, ""), System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("^mobilisation-2019")]
    private static partial Regex Mobilisation();

    [GeneratedRegex("^mobilisation-2019 × ")]
    private static partial Regex MobilisationByLevel();

    [GeneratedRegex("/plans/mobilisation-2019/.+")]
    private static partial Regex CommitmentPage();

    [GeneratedRegex("^2021")]
    private static partial Regex Year();

    [GeneratedRegex("annee=2021")]
    private static partial Regex InYear();

    [GeneratedRegex("^Total")]
    private static partial Regex Total();

    [GeneratedRegex("Espace de repos Sleep In")]
    private static partial Regex InThe18th();

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();
}
