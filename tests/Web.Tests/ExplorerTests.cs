using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed partial class ExplorerTests(RunningSite site)
{
    [BrowserFact]
    public async Task An_analyst_builds_direction_by_theme_with_others_drills_exports_and_reloads_the_same()
    {
        await using var visit = await site.OpenAsync("/explorer");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Montant total par direction et par thème" })).ToBeVisibleAsync();
        await visit.Page.GetByLabel("Lignes montrées").SelectOptionAsync("5");
        await Expect(visit.Page).ToHaveURLAsync(First());
        var rows = visit.Page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Row);
        await Expect(rows).ToHaveCountAsync(8);
        await Expect(rows.Nth(6)).ToContainTextAsync("Autres");

        await visit.Page.GetByRole(AriaRole.Row, new() { NameRegex = Dase() }).GetByRole(AriaRole.Link).First.ClickAsync();
        var detail = visit.Page.GetByRole(AriaRole.Heading, new() { NameRegex = Dase(), Level = 2 });
        await Expect(detail).ToBeFocusedAsync();
        await Expect(visit.Page.GetByText("bleu-2022, ligne").First).ToBeVisibleAsync();

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("CSV du tableau").ClickAsync());
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.StartsWith("Direction;", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Equal(8, lines.Length);
        Assert.StartsWith("Total;", lines[^1], StringComparison.Ordinal);

        var workbook = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Link("XLSX avec requête et sources").ClickAsync());
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(await workbook.PathAsync()))[..2]);

        var table = await visit.Page.GetByRole(AriaRole.Table).InnerTextAsync();
        await visit.Page.ReloadAsync();
        await Expect(detail).ToBeVisibleAsync();
        Assert.Equal(table, await visit.Page.GetByRole(AriaRole.Table).InnerTextAsync());
    }

    [BrowserFact]
    public async Task The_request_that_one_copies_gives_the_numbers_of_the_page()
    {
        await using var visit = await site.OpenAsync("/explorer");
        await visit.Button("Voir la requête").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "curl" }).CheckAsync();
        var curl = await visit.Page.GetByRole(AriaRole.Group, new() { Name = "La requête en curl" }).InnerTextAsync();
        var body = Body().Match(curl).Groups["body"].Value.Replace(@"'\''", "'", StringComparison.Ordinal);
        var answer = await visit.Page.APIRequest.PostAsync("/graphql", new() { Headers = new Dictionary<string, string> { ["content-type"] = "application/json" }, Data = body });
        var total = (await answer.JsonAsync())!.Value.GetProperty("data").GetProperty("fundingGroups").GetProperty("grandTotal").GetProperty("measures").GetProperty("amount").GetProperty("sum").GetDecimal();

        var shown = await visit.Page.GetByRole(AriaRole.Row, new() { NameRegex = Total() }).GetByRole(AriaRole.Cell).Last.InnerTextAsync();
        Assert.Equal(total, decimal.Parse(Digits().Replace(shown, ""), System.Globalization.CultureInfo.InvariantCulture));
    }

    [BrowserFact]
    public async Task Each_choice_can_be_undone_and_made_again_by_keyboard()
    {
        await using var visit = await site.OpenAsync("/explorer");
        var rows = visit.Page.GetByLabel("En lignes", new() { Exact = true });
        await rows.FocusAsync();
        await rows.SelectOptionAsync("beneficiaire");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { NameRegex = Recipient() })).ToBeVisibleAsync();
        await visit.Button("Annuler").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(rows).ToHaveValueAsync("direction");
        await visit.Button("Rétablir").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(rows).ToHaveValueAsync("beneficiaire");
    }

    [BrowserFact]
    public async Task Filters_are_chosen_by_value_and_a_mix_of_documents_is_said_in_words()
    {
        await using var visit = await site.OpenAsync("/explorer");
        await visit.Button("Retirer le filtre Document").ClickAsync();
        await Expect(visit.Page.GetByText("Ces nombres mélangent plusieurs documents")).ToBeVisibleAsync();
        await visit.Button("Ajouter un filtre").ClickAsync();
        await visit.Page.GetByRole(AriaRole.List, new() { Name = "Filtrer par" }).GetByRole(AriaRole.Button, new() { Name = "Thème" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = Language() }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(ByTheme());
    }

    [BrowserFact]
    public async Task A_chart_is_saved_as_a_picture()
    {
        await using var visit = await site.OpenAsync("/explorer");
        var svg = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("Image SVG").ClickAsync());
        Assert.Contains("DASES", await File.ReadAllTextAsync(await svg.PathAsync()), StringComparison.Ordinal);
        var png = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("Image PNG").ClickAsync());
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], (await File.ReadAllBytesAsync(await png.PathAsync()))[..4]);
    }

    [BrowserFact]
    public async Task A_frame_for_another_page_has_the_result_and_nothing_around_it()
    {
        await using var visit = await site.OpenAsync("/explorer?embed=1");
        await Expect(visit.Title).ToHaveTextAsync("Montant total par direction et par thème");
        await Expect(visit.Page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        await Expect(visit.Link("Vérifier et explorer sur Transverse")).ToBeVisibleAsync();
    }

    [GeneratedRegex("premiers=5")]
    private static partial Regex First();

    [GeneratedRegex("^DASES")]
    private static partial Regex Dase();

    [GeneratedRegex("^Total")]
    private static partial Regex Total();

    [GeneratedRegex("par bénéficiaire")]
    private static partial Regex Recipient();

    [GeneratedRegex("^Apprentissage du français")]
    private static partial Regex Language();

    [GeneratedRegex("theme=langue")]
    private static partial Regex ByTheme();

    [GeneratedRegex(@"-d '(?<body>.*)'", RegexOptions.Singleline)]
    private static partial Regex Body();

    [GeneratedRegex(@"[^\d]")]
    private static partial Regex Digits();
}
