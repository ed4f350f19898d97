using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Tests.Servers;
using Transverse.Infrastructure.Import;

namespace Transverse.Api.Tests.Groups;

/// <summary>An imported file beside the curated documents: no euro of it enters a sum that did not ask for it, nor a curated one a sum of the file.</summary>
public sealed class ImportedSumsTests : IAsyncLifetime
{
    private const string Fragments =
        """
        fragment Sums on FundingGroupsConnection { totalCount nodes { ...Sum } grandTotal { ...Sum } }
        fragment Sum on FundingGroup { count citations { firstLine document { code } } measures { amount { sum avg min max } recipient { countDistinct } } }
        """;

    private static readonly string[] Sums =
    [
        "fundingGroups { ...Sums }",
        "fundingGroups(by: [YEAR], first: 1) { ...Sums remainder { ...Sum } subtotals(by: []) { ...Sum } }",
        "fundingGroups(by: [FUNDER, FUNDING_DIRECTION], first: 20) { ...Sums }",
        "fundingGroups(by: [RECIPIENT], first: 5) { ...Sums nodes { breakdown(by: [YEAR, DOCUMENT], first: 5) { ...Sum } fundings { totalCount } } }",
        "fundingGroups(by: [THEME, RECIPIENT_KIND], first: 20) { ...Sums }",
        "fundingGroups(by: [DOCUMENT], first: 20) { ...Sums }",
        "fundingGroups(where: { recipient: { slug: { eq: \"emmaus\" } } }) { ...Sums }",
        "fundingGroups(where: { and: [{ accounting: { neq: null } }, { or: [{ year: { eq: 2021 } }, { year: { eq: null } }] }] }) { ...Sums }",
    ];

    private static readonly string[] Files = ["fundingGroups.csv?by=YEAR,FUNDER&fields=key.year,count,measures.amount.sum", "scdl.csv", "scdl.report.csv"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("transverse-sums-");
    private TestServer _server = null!;

    public async Task InitializeAsync() =>
        _server = await TestServer.StartAsync([$"--Database:ConnectionString=Data Source={_folder.FullName}/transverse.db", .. SampleServer.Dataset]);

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Sums_and_files_that_name_no_document_are_those_of_before_the_import()
    {
        var (sums, files) = (await Task.WhenAll(Sums.Select(AskAsync)), await Task.WhenAll(Files.Select(GetAsync)));

        await ImportAsync();

        Assert.Equal(sums, await Task.WhenAll(Sums.Select(AskAsync)));
        Assert.Equal(files, await Task.WhenAll(Files.Select(GetAsync)));
    }

    [Fact]
    public async Task A_file_that_is_asked_for_is_summed_by_itself()
    {
        await ImportAsync();

        Assert.Equal(
            """{"code":35,"origin":35,"curated":600,"inAnd":35,"received":15}""",
            await SumsAsync(
                """
                {
                  code: fundingGroups(where: { document: { code: { eq: "import-grants" } } }) { ...Sum }
                  origin: fundingGroups(where: { document: { origin: { eq: IMPORTED } } }) { ...Sum }
                  curated: fundingGroups(where: { document: { origin: { eq: CURATED } } }) { ...Sum }
                  inAnd: fundingGroups(where: { and: [{ document: { code: { eq: "import-grants" } } }] }) { ...Sum }
                  received: fundingGroups(where: { document: { code: { eq: "import-grants" } }, recipient: { slug: { eq: "emmaus" } } }) { ...Sum }
                }
                """));
    }

    [Fact]
    public async Task Who_asks_for_both_gets_both_with_a_warning()
    {
        await ImportAsync();

        var answer = await _server.AskAsync("{ fundingGroups(where: { document: {} }) { grandTotal { measures { amount { sum } } } } }");

        Assert.Equal(635, (decimal)answer.Data["fundingGroups"]!["grandTotal"]!["measures"]!["amount"]!["sum"]!);
        Assert.Equal("MIXED_DOCUMENTS", (string?)answer.Json["extensions"]!["warnings"]![0]!["code"]);
    }

    private async Task ImportAsync()
    {
        var path = Path.Combine(_folder.FullName, "grants.csv");
        await File.WriteAllTextAsync(
            path,
            """
            Numéro de dossier;Année budgétaire;Collectivité;Direction;Nom Bénéficiaire;Objet du dossier;Montant voté
            1;2021;Ville d’Exempleville;Direction de la santé;Emmaüs Exemple;Cours de français;10
            2;2020;Ville d’Exempleville;Direction de la santé;Emmaüs Exemple;Cours de français;5
            3;2021;Ville d’Exempleville;Direction des sports;Club Été;Maillots;20

            """);
        var report = await _server.Services.GetRequiredService<GrantImport>().RunAsync(new() { Path = path, Format = ImportFormat.Paris }, refused => Assert.Fail(refused.ToString()));
        Assert.Equal((ImportOutcome.Imported, 3, 35_00), (report.Outcome, report.RowCount, report.CountedCents));
    }

    private async Task<string> SumsAsync(string document)
    {
        var answer = await _server.AskAsync($"{document} fragment Sum on FundingGroupsConnection {{ grandTotal {{ measures {{ amount {{ sum }} }} }} }}");
        return new JsonObject(answer.Data.AsObject().Select(field => KeyValuePair.Create(field.Key, field.Value!["grandTotal"]!["measures"]!["amount"]!["sum"]?.DeepClone()))).ToJsonString();
    }

    private async Task<string> AskAsync(string field) => (await _server.AskAsync($"{{ {field} }} {Fragments}")).Data.ToJsonString();

    private async Task<string> GetAsync(string file) => (await _server.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"/exports/{file}"))).Body;
}
