using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Transverse.Api.Tests.Commands;
using Transverse.Api.Tests.Servers;
using Transverse.Infrastructure.Store;

namespace Transverse.Api.Tests.Hosting;

/// <summary>Restores that die, each at another moment, one version after another: done for real, with processes of their own.</summary>
[Collection("Processes")]
public sealed class RestoreFaultTests : IDisposable
{
    private const int Grants = 2_000;

    private const string Question =
        "{ dataset { version counts { kind count } } themes { code name } documents { nodes { code } } sums: fundingGroups(where: { document: {} }) { grandTotal { count measures { amount { sum } } } } }";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("transverse-restores-");
    private readonly BrokenSample _other = new("themes.csv", "emploi,Emploi,3", "emploi,Travail,3");

    // A file that nothing holds open is found as the dead left it.
    private string Database => $"Data Source={_folder.FullName}/transverse.db;Pooling=False";

    private string[] Settings => [$"--Database:ConnectionString={Database}", .. SampleServer.Dataset];

    private DataStore Store => new(Path.Combine(_folder.FullName, "transverse.store"));

    public void Dispose()
    {
        _other.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Restores_that_are_killed_leave_one_version_whole_on_which_store_manifest_and_database_agree()
    {
        var whole = new Dictionary<string, string>();
        await RunAsync("dataset", "load");
        var plain = await KeepAsync();
        await RunAsync("import", WriteGrants(), "--format", "paris");
        var imported = await KeepAsync();
        await RunAsync("dataset", "load", "--path", _other.Path);
        var serving = await KeepAsync();
        string[] versions = [plain, imported, serving];

        // A moment is told by what is written just before it: the database is opened, the version is remembered, the manifest is replaced, the database takes what is new.
        string[] moments = ["transverse.db-shm", "transverse.store/versions", "transverse.store/manifest.json", "transverse.db-wal"];
        var killed = 0;
        for (var round = 0; round < 2 * moments.Length; round++)
        {
            var target = versions.Where(version => version != serving).ElementAt(round / moments.Length);
            if (await KillRestoreAsync(target, Path.Combine(_folder.FullName, moments[round % moments.Length]), later: round)) killed++;

            Assert.Contains(Committed(), versions.Select(version => (version, SumOf(whole[version]))));
            Assert.Contains(serving = await ServeAsync(), (string[])[serving, target]);
        }

        Assert.True(killed > 0, "No restore was killed before it was done.");
        foreach (var version in versions)
        {
            await RunAsync("dataset", "restore", version);
            Assert.Equal(version, await ServeAsync());
        }

        async Task<string> KeepAsync()
        {
            var (version, answer) = await AskAsync();
            whole.Add(version, answer);
            return version;
        }

        async Task<string> ServeAsync()
        {
            var (version, answer) = await AskAsync();
            Assert.Equal(whole[version], answer);
            Assert.Equal((version, SumOf(answer)), Committed());
            Assert.Equal(version, VersionOfManifest());
            return version;
        }
    }

    private async Task<bool> KillRestoreAsync(string version, string file, int later)
    {
        var before = Written(file);
        using var restore = new ServerProcess(Settings, command: ["dataset", "restore", version]);
        while (!restore.HasExited && Written(file) == before) await Task.Delay(1);
        await Task.Delay(later);
        restore.Kill();
        return await restore.ExitAsync() != 0;
    }

    // An empty file has not been written yet.
    private static DateTime Written(string path) => new FileInfo(path) is { Exists: true, Length: 0 } ? DateTime.FromFileTimeUtc(0) : File.GetLastWriteTimeUtc(path);

    private async Task RunAsync(params string[] command)
    {
        using var process = new ServerProcess(Settings, command: command);
        Assert.True(await process.ExitAsync() == 0, process.Output);
    }

    /// <summary>What the next start serves.</summary>
    private async Task<(string Version, string Answer)> AskAsync()
    {
        await using var server = await TestServer.StartAsync(Settings);
        var data = (await server.AskAsync(Question)).Data;
        return ((string)data["dataset"]!["version"]!, data.ToJsonString());
    }

    /// <summary>What the database holds, whoever asks: the last transaction that was finished.</summary>
    private (string Version, long Cents) Committed()
    {
        using var connection = new SqliteConnection(Database);
        connection.Open();
        Assert.Equal("ok", Read("PRAGMA integrity_check"));
        return ((string)Read("SELECT Version FROM Dataset")!, (long)Read("SELECT SUM(AmountCents) FROM Fundings WHERE Accounting = 'COUNTED'")!);

        object? Read(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }
    }

    private static long SumOf(string answer) => (long)((decimal)JsonNode.Parse(answer)!["sums"]!["grandTotal"]!["measures"]!["amount"]!["sum"]! * 100);

    /// <summary>The version that the manifest asks for, all files of which the store has.</summary>
    private string VersionOfManifest()
    {
        var manifest = Store.Manifest;
        var kept = Store.Version(DataVersion.Now(manifest.Dataset!, manifest.Imports).Version)!;
        Assert.Equal(kept.Dataset, Store.Dataset(kept.Dataset).Version());
        foreach (var import in kept.Imports) Store.Check(import);
        return kept.Version;
    }

    private string WriteGrants()
    {
        var text = new StringBuilder("Numéro de dossier;Année budgétaire;Collectivité;Nom Bénéficiaire;Objet du dossier;Montant voté\n");
        for (var row = 1; row <= Grants; row++) text.Append(CultureInfo.InvariantCulture, $"{row};2021;Ville d’Exempleville;Association {row};Cours de français;{row}\n");

        var path = Path.Combine(_folder.FullName, "grants.csv");
        File.WriteAllText(path, text.ToString());
        return path;
    }
}
