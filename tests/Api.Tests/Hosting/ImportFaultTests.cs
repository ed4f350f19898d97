using System.Globalization;
using System.Net;
using System.Text;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Hosting;

/// <summary>What goes wrong while a file is imported under a server that answers: done for real, with processes of their own.</summary>
[Collection("Processes")]
public sealed class ImportFaultTests : IDisposable
{
    private const int Rows = 60_000;
    private const string Question = "{ dataset { version } fundings { totalCount } }";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("transverse-import-faults-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task An_import_that_is_killed_leaves_the_old_version_and_the_next_one_works()
    {
        using var server = Serve();
        await server.WaitForAsync("/health/ready", HttpStatusCode.OK);
        var before = await AskAsync(server);
        var killed = 0;
        for (var delay = 1_500; delay < 4_500; delay += 600)
        {
            using var import = Import(Write("grants", 0));
            await Task.Delay(delay);
            if (import.Output.Contains(" was imported", StringComparison.Ordinal)) break;

            import.Signal("KILL");
            if (await import.ExitAsync() != 0 && await AskAsync(server) == before) killed++;
        }

        Assert.True(killed > 0, "No import was killed before it was done.");
        using var next = Import(Write("grants", 0));
        Assert.Equal(0, await next.ExitAsync());
        await ExpectImportedAsync(server, before, Rows);
        var (_, origins) = await server.AskAsync("{ documents(order: [{ code: ASC }]) { nodes { code origin } } }");
        var documents = origins["data"]!["documents"]!["nodes"]!.AsArray().ToDictionary(node => (string)node!["code"]!, node => (string)node!["origin"]!);
        Assert.Equal(["import-grants"], documents.Where(document => document.Value == "IMPORTED").Select(document => document.Key));
        Assert.Equal(documents.Count - 1, documents.Count(document => document.Value == "CURATED"));
    }

    [Fact]
    public async Task Two_imports_at_once_come_one_after_the_other_while_the_server_answers()
    {
        using var server = Serve();
        await server.WaitForAsync("/health/ready", HttpStatusCode.OK);
        var before = await AskAsync(server);

        using var first = Import(Write("first", 0));
        using var second = Import(Write("second", Rows));
        var ends = Task.WhenAll(first.ExitAsync(), second.ExitAsync());
        var seen = new HashSet<string>();
        while (!ends.IsCompleted) seen.Add(await CountAsync(server));

        Assert.Equal((int[])[0, 0], await ends);
        await ExpectImportedAsync(server, before, 2 * Rows);
        var whole = Count(before);
        Assert.Empty(seen.Except((string[])[Text(whole), Text(whole + Rows), Text(whole + (2 * Rows))]));
    }

    [Fact]
    public async Task An_import_without_room_on_the_disk_is_told_and_changes_nothing()
    {
        using var server = Serve();
        await server.WaitForAsync("/health/ready", HttpStatusCode.OK);
        var before = await AskAsync(server);

        using (var import = Import(Write("grants", 0), "trap '' XFSZ; ulimit -f 12000"))
        {
            Assert.Equal(1, await import.ExitAsync());
            Assert.Contains("can't be read or written: see to the room on its disk, and to quotas.", import.Output, StringComparison.Ordinal);
        }

        Assert.Equal(before, await AskAsync(server));
        using var next = Import(Write("grants", 0));
        Assert.Equal(0, await next.ExitAsync());
        await ExpectImportedAsync(server, before, Rows);
    }

    private string[] Settings => [$"--Database:ConnectionString=Data Source={_folder.FullName}/transverse.db", $"--Store:Path={_folder.FullName}/transverse.store"];

    private ServerProcess Serve() => new([.. Settings, "--Limits:RequestsPerMinute=0"]);

    private ServerProcess Import(string file, string? shell = null) => new(Settings, shell, ["import", file, "--format", "paris"]);

    private string Write(string name, int from)
    {
        var text = new StringBuilder("Numéro de dossier;Année budgétaire;Collectivité;Nom Bénéficiaire;Objet du dossier;Montant voté\n");
        for (var row = from; row < from + Rows; row++) text.Append(CultureInfo.InvariantCulture, $"{row};2021;Ville de Paris;Association {row % 5_000};Cours de français numéro {row};{row}\n");

        var path = Path.Combine(_folder.FullName, $"{name}.csv");
        File.WriteAllText(path, text.ToString());
        return path;
    }

    /// <summary>The server looks for other data every other second.</summary>
    private static async Task ExpectImportedAsync(ServerProcess server, string before, int rows)
    {
        var expected = Text(Count(before) + rows);
        for (var times = 0; times < 100 && await CountAsync(server) != expected; times++) await Task.Delay(100);
        Assert.Equal(expected, await CountAsync(server));
    }

    private static async Task<string> AskAsync(ServerProcess server)
    {
        var (status, body) = await server.AskAsync(Question);
        Assert.Equal(HttpStatusCode.OK, status);
        return body["data"]!.ToJsonString();
    }

    private static async Task<string> CountAsync(ServerProcess server) => Text(Count(await AskAsync(server)));

    private static long Count(string answer) => (long)System.Text.Json.Nodes.JsonNode.Parse(answer)!["fundings"]!["totalCount"]!;

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);
}
