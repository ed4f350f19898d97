using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Exports;

/// <summary>The grants by the schema of the SCDL, and the report on what the documents leave empty.</summary>
public sealed class ScdlTests
{
    [Fact]
    public async Task The_columns_are_those_of_the_schema_and_nothing_is_invented() => Assert.Equal(
        """
        nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention,dispositifAide
        Ville de Paris,,,cours-dases,Emmaüs Exemple,,,Subvention de la DASES,600,aide en numéraire,,,,,1.00,

        """.ReplaceLineEndings("\r\n"),
        (await GetAsync("scdl.csv")).Body);

    [Fact]
    public async Task The_report_lists_each_empty_cell_with_the_reason() => Assert.Equal(
        """
        referenceDecision,column,required,reason
        cours-dases,idAttribuant,true,Les documents n’impriment aucun numéro SIRET.
        cours-dases,dateConvention,true,"Les documents n’impriment pas la date de la convention, au plus l’année du montant."
        cours-dases,idBeneficiaire,false,Les documents n’impriment aucun numéro SIRET.
        cours-dases,rnaBeneficiaire,false,Les documents n’impriment aucun numéro RNA.
        cours-dases,conditionsVersement,true,Les documents ne disent rien des conditions de versement.
        cours-dases,datesPeriodeVersement,true,"Les documents n’impriment pas les dates de versement, au plus l’année du montant."
        cours-dases,idRAE,false,Le répertoire des aides aux entreprises n’est pas cité par les documents.
        cours-dases,notificationUE,true,Les documents ne disent pas si l’aide a été notifiée à la Commission européenne.
        cours-dases,dispositifAide,false,Les documents ne renvoient à aucun dispositif du schéma des aides.

        """.ReplaceLineEndings("\r\n"),
        (await GetAsync("scdl.report.csv")).Body);

    [Fact]
    public async Task The_report_as_JSON_counts_them_by_column()
    {
        var report = (await GetAsync("scdl.report.json")).Json;

        Assert.Equal("https://schema.data.gouv.fr/scdl/subventions/2.1.1", (string?)report["schema"]);
        Assert.Equal(9, report["cells"]!.AsArray().Count);
        Assert.Equal(16, report["columns"]!.AsArray().Count);
        Assert.Equal(
            """{"name":"idAttribuant","required":true,"filled":0,"empty":1,"reason":"Les documents n’impriment aucun numéro SIRET."}""",
            ReadableJson.Of(report["columns"]![1]));
        Assert.Equal("""{"name":"montant","required":true,"filled":1,"empty":0}""", ReadableJson.Of(report["columns"]![8]));
    }

    [Fact]
    public async Task A_filter_narrows_the_grants() =>
        Assert.Equal("0", (await GetAsync($"scdl.csv?where={Uri.EscapeDataString("{\"year\":{\"eq\":2020}}")}")).Header("X-Total-Count"));

    [Fact]
    public async Task Every_delivered_grant_counts_once()
    {
        var server = await DeliveredServer.Started;
        var asked = await server.AskAsync("{ fundings(where: { nature: { eq: GRANT }, accounting: { eq: COUNTED } }) { totalCount } }");

        var file = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/exports/scdl.csv"));

        Assert.Equal($"{asked.Data["fundings"]!["totalCount"]}", file.Header("X-Total-Count"));
        Assert.Equal(file.Header("X-Total-Count"), $"{file.Body.Split("\r\n").Length - 2}");
    }

    private static async Task<Answer> GetAsync(string file) => await (await SampleServer.Sqlite.Started).SendAsync(new HttpRequestMessage(HttpMethod.Get, $"/exports/{file}"));
}
