using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Hosting;

/// <summary>The whole life of an import under a server that answers, as an operator leads it: each command is a process of its own.</summary>
[Collection("Processes")]
public sealed class ImportLifeTests : IDisposable
{
    private const string Question =
        """{ documents { nodes { code origin title } } fundings(where: { document: { origin: { eq: IMPORTED } } }) { nodes { amount recipient { slug } } } }""";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("transverse-import-life-");

    private string[] Settings => [$"--Database:ConnectionString=Data Source={_folder.FullName}/transverse.db", .. SampleServer.Dataset];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_running_server_follows_an_import_its_matches_its_former_versions_and_its_end()
    {
        using var server = new ServerProcess(Settings);
        await server.WaitForAsync("/health/ready", HttpStatusCode.OK);
        using var client = new HttpClient { BaseAddress = server.Address };
        var curated = await AskAsync(client);
        var file = Path.Combine(_folder.FullName, "grants.csv");
        await File.WriteAllTextAsync(
            file,
            """
            Numéro de dossier;Année budgétaire;Collectivité;Nom Bénéficiaire;Numéro Siret;Objet du dossier;Montant voté
            1;2021;Ville d’Exempleville;EMMAUS EXEMPLE;;Cours de français;1 234,50
            2;2021;Ville d’Exempleville;Club Été;30018293800179;Maillots;20

            """);

        await ExpectAsync("import-grants was imported: 2 grants, 1254.50 € counted, 2 names of known actors, 1 new actors.", "import", file, "--format", "paris", "--title", "Subventions");
        var imported = await FollowAsync(client, curated);
        Assert.Equal("emmaus import-siret-30018293800179", Recipients(imported));
        Assert.Contains("""{"code":"import-grants","origin":"IMPORTED","title":"Subventions"}""", imported.Body, StringComparison.Ordinal);
        await ExpectAsync("import-grants holds this file already: nothing to do.", "import", file, "--format", "paris", "--title", "Subventions");
        Assert.Equal(imported, await AskAsync(client));

        await ExpectAsync("nom-emmaus-exemple is no known actor.", "import", "unmatch", "grants", "nom-emmaus-exemple");
        var unmatched = await FollowAsync(client, imported);
        Assert.Equal("import-nom-emmaus-exemple import-siret-30018293800179", Recipients(unmatched));
        await ExpectAsync("siret-30018293800179 is emmaus.", "import", "match", "grants", "siret-30018293800179", "emmaus");
        var matched = await FollowAsync(client, unmatched);
        Assert.Equal("import-nom-emmaus-exemple emmaus", Recipients(matched));
        await ExpectAsync(
            """
            import-grants	nom-emmaus-exemple		none	DECISION	0
            import-grants	nom-ville-d-exempleville	Ville d’Exempleville	ville	NAME	2
            import-grants	siret-30018293800179	Club Été	emmaus	DECISION	1
            """,
            "import", "matches");
        await ExpectAsync("nom-emmaus-exemple is matched by SIRET, RNA or name.", "import", "rematch", "grants", "nom-emmaus-exemple");
        var rematched = await FollowAsync(client, matched);
        Assert.Equal("emmaus emmaus", Recipients(rematched));

        await ExpectAsync(
            $"""
            ~ imports import-grants (grants.csv)
                decisions: "siret-30018293800179=emmaus" -> (empty)
            imports: 0 added, 1 changed, 0 removed.
            """,
            "dataset", "diff", "current", imported.Version);
        await ExpectAsync($"Version {imported.Version} is loaded in place of {rematched.Version}.", "dataset", "restore", imported.Version);
        var restored = await FollowAsync(client, rematched);
        Assert.Equal(Told(imported), Told(restored));
        var versions = await RunAsync("dataset", "versions");
        Assert.All((string[])[curated.Version, unmatched.Version, matched.Version, rematched.Version], version => Assert.Contains(version, versions, StringComparison.Ordinal));
        Assert.Contains("loaded now", versions.Split('\n').Single(line => line.Contains(imported.Version, StringComparison.Ordinal)), StringComparison.Ordinal);

        await ExpectAsync("grants was removed.", "import", "remove", "grants");
        var afterwards = await FollowAsync(client, restored);
        Assert.Equal(Told(curated), Told(afterwards));
        Assert.Equal("", Recipients(curated));
        await ExpectAsync($"Version {imported.Version} is loaded in place of {curated.Version}.", "dataset", "restore", "previous");
        Assert.Equal(Told(imported), Told(await FollowAsync(client, afterwards)));
    }

    private async Task ExpectAsync(string output, params string[] command) => Assert.Equal(output.ReplaceLineEndings("\n"), (await RunAsync(command)).TrimEnd());

    /// <summary>What a command prints, without how far it is.</summary>
    private async Task<string> RunAsync(params string[] command)
    {
        using var process = new ServerProcess(Settings, command: command);
        Assert.True(await process.ExitAsync() == 0, process.Output);
        return string.Join('\n', process.Output.Split('\n').Where(line => line.Length > 0 && !line.EndsWith('%')));
    }

    // The tag is another one after each load, as an answer may say when that was.
    private static (string Version, string Body) Told((string Version, string Body, string Tag) answer) => (answer.Version, answer.Body);

    private static string Recipients((string Version, string Body, string Tag) answer) =>
        string.Join(' ', JsonNode.Parse(answer.Body)!["fundings"]!["nodes"]!.AsArray().Select(funding => (string)funding!["recipient"]!["slug"]!));

    /// <summary>What the server answers once its data are no longer those of an answer, which a client that kept that one is told of.</summary>
    private static async Task<(string Version, string Body, string Tag)> FollowAsync(HttpClient client, (string Version, string Body, string Tag) before)
    {
        for (var times = 0; times < 300; times++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { { "If-None-Match", before.Tag } } };
            using var response = await client.SendAsync(request);
            if (response.StatusCode != HttpStatusCode.NotModified) return await ReadAsync(response);

            await Task.Delay(200);
        }

        throw new InvalidOperationException($"Nothing but {before.Version} was ever served.");
    }

    private static async Task<(string Version, string Body, string Tag)> AskAsync(HttpClient client)
    {
        using var response = await client.GetAsync(Address);
        return await ReadAsync(response);
    }

    private static string Address => $"/graphql?query={Uri.EscapeDataString(Question)}";

    private static async Task<(string Version, string Body, string Tag)> ReadAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var json = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return ((string)json["extensions"]!["dataset"]!, json["data"]!.ToJsonString(Plain), response.Headers.ETag!.ToString());
    }
}
