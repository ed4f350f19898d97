using Transverse.Infrastructure.Dataset.Changes;
using Transverse.Infrastructure.Import;
using Transverse.Infrastructure.Store;
using Transverse.Infrastructure.Tests.Databases;
using Transverse.Infrastructure.Tests.Import;
using Transverse.Infrastructure.Tests.Sample;

namespace Transverse.Infrastructure.Tests.Store;

public sealed class DatasetHistoryTests : IDisposable
{
    private readonly SampleDataset _sample = new();
    private readonly TestDatabase _database = TestDatabase.Sqlite();
    private readonly string _folder = Directory.CreateTempSubdirectory("transverse-history-").FullName;

    public void Dispose()
    {
        _sample.Dispose();
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_comparison_names_each_row_that_came_changed_or_went()
    {
        var (before, after) = await LoadTwoAsync();

        Assert.Equal(
            [
                "themes emploi Changed themes.csv:4 name: Emploi -> Emploi et formation",
                "themes sport Added themes.csv:5 code: - -> sport, name: - -> Sport, position: - -> 4",
            ],
            History.Compare(before, after).Select(Text));
        Assert.Equal("themes sport Removed themes.csv:5 code: sport -> -, name: Sport -> -, position: 4 -> -", Text(History.Compare(after, before)[^1]));
        Assert.Equal(new TableChanges("themes", 1, 1, 0), Assert.Single(TableChanges.Count(History.Compare(before, after))));
        Assert.Empty(History.Compare(after, after));
    }

    [Fact]
    public async Task What_is_restored_is_what_was_there_and_stays_until_the_next_load()
    {
        await History.LoadAsync(null);
        var rows = Dump();
        var (before, after) = await LoadTwoAsync();

        await History.RestoreAsync(before);

        Assert.Equal(rows, Dump());
        Assert.Equal(before.Version, (await History.CurrentAsync())!.Version);
        Assert.Equal([before.Version, after.Version], History.Versions.Select(version => version.Version));
        Assert.Equal(before.Version, (await _database.LoadAsync(_sample.Folder)).Version);
        Assert.Equal((before.Version, after.Version), Versions(await History.LoadAsync(null)));
    }

    [Fact]
    public async Task Files_from_elsewhere_stay_until_the_next_load()
    {
        var before = (await History.LoadAsync(null)).After;
        using var other = new SampleDataset();
        other.Edit("themes.csv", "emploi,Emploi,3", "emploi,Travail,3");

        Assert.Equal(["themes emploi Changed themes.csv:4 name: Emploi -> Travail"], (await History.PreviewAsync(other.Folder)).Select(Text));
        Assert.Equal((before.Version, other.Folder.Version()), Versions(await History.LoadAsync(other.Folder)));
        Assert.Equal(other.Folder.Version(), (await _database.LoadAsync(_sample.Folder)).Version);
    }

    [Fact]
    public async Task An_import_is_a_row_that_comes_and_goes_and_comes_back_with_its_version()
    {
        var curated = (await History.LoadAsync(null)).After;
        var file = Path.Combine(_folder, "grants.csv");
        File.WriteAllBytes(file, GrantFiles.Utf8(GrantFiles.ParisHeader, "2021_1;2021;Ville d’Exempleville;Emmaüs Exemple;30018293800179;Cours de français;10;Direction de la santé;Projet;Social"));
        var import = new GrantImport(_database.Loader(_sample.Folder), _database.Store);
        await import.RunAsync(new() { Path = file, Format = ImportFormat.Paris, Title = "Subventions" }, cell => Assert.Fail(cell.ToString()));
        var (imported, rows) = ((await History.CurrentAsync())!, Dump());
        await import.RemoveAsync("grants");

        var change = Assert.Single(History.Compare(curated, imported));
        Assert.Equal(("imports", "import-grants", ChangeKind.Added, "grants.csv", (int?)null), (change.Table, change.Key, change.Kind, change.File, change.Line));
        Assert.Equal(ChangeKind.Removed, Assert.Single(History.Compare(imported, curated)).Kind);

        await History.RestoreAsync(imported);
        Assert.Equal(rows, Dump());
        new VersionExport(_database.Store).Write(imported, Path.Combine(_folder, "out"));
        Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_folder, "out", "imports", "import-grants", "grants.csv")));
        Assert.Equal(imported.Dataset, new Infrastructure.Dataset.DatasetFolder(Path.Combine(_folder, "out")).Version());
    }

    [Fact]
    public async Task A_version_that_is_restored_after_a_load_that_died_before_its_end_stays()
    {
        var curated = (await History.LoadAsync(null)).After;
        var file = Path.Combine(_folder, "grants.csv");
        File.WriteAllBytes(file, GrantFiles.Utf8(GrantFiles.ParisHeader, "2021_1;2021;Ville d’Exempleville;Emmaüs Exemple;30018293800179;Cours de français;10;Direction de la santé;Projet;Social"));
        await new GrantImport(_database.Loader(_sample.Folder), _database.Store).RunAsync(new() { Path = file, Format = ImportFormat.Paris }, cell => Assert.Fail(cell.ToString()));
        var (imported, rows) = ((await History.CurrentAsync())!, Dump());

        // A restore leaves this behind when it is killed just before it commits.
        _database.Store.Remember(curated with { LoadedAt = DateTimeOffset.UtcNow });
        _database.Store.Write(new Manifest { Dataset = curated.Dataset });
        await History.RestoreAsync(imported);

        Assert.Equal(imported.Version, (await _database.LoadAsync(_sample.Folder)).Version);
        Assert.Equal(rows, Dump());
        Assert.Equal([imported.Version, curated.Version], History.Versions.Select(version => version.Version));
    }

    [Fact]
    public async Task A_version_that_is_unknown_ambiguous_or_damaged_is_refused_and_nothing_changes()
    {
        var (before, after) = await LoadTwoAsync();
        var rows = Dump();

        Expect(StoreErrorCode.UnknownVersion, "No version that is kept begins with \"xyz\": \"versions\" lists them all.", Assert.Throws<StoreException>(() => History.Find("xyz")));
        Assert.Equal(after.Version, History.Find(after.Version).Version);
        _database.Store.Remember(before with { Version = $"{after.Version[..11]}g" });
        Expect(StoreErrorCode.AmbiguousVersion, $"2 versions begin with \"{after.Version[..11]}\": give more of the twelve digits.", Assert.Throws<StoreException>(() => History.Find(after.Version[..11])));

        var kept = Path.Combine(_database.Store.Path, "datasets", before.Dataset);
        File.AppendAllText(Path.Combine(kept, "themes.csv"), "sport,Sport,4\n");
        Expect(
            StoreErrorCode.Damaged, $"The curated files of {before.Dataset} are missing or damaged: put {kept} back from a backup, or choose another version.",
            await Assert.ThrowsAsync<StoreException>(() => History.RestoreAsync(before)));
        Assert.Equal(rows, Dump());
        Assert.Null(_database.Store.Manifest.Dataset);
    }

    private static void Expect(string code, string message, StoreException refused) => Assert.Equal((code, message), (refused.Code, refused.Message));

    private DatasetHistory History => _database.History(_sample.Folder);

    private async Task<(DataVersion Before, DataVersion After)> LoadTwoAsync()
    {
        var before = (await History.LoadAsync(null)).After;
        _sample.Edit("themes.csv", "emploi,Emploi,3", "emploi,Emploi et formation,3").Append("themes.csv", "sport,Sport,4");
        return (before, (await History.LoadAsync(null)).After);
    }

    private static (string?, string) Versions((DataVersion? Before, DataVersion After) load) => (load.Before?.Version, load.After.Version);

    private static string Text(RowChange row) =>
        $"{row.Table} {row.Key} {row.Kind} {row.File}:{row.Line} {string.Join(", ", row.Cells.Select(cell => $"{cell.Column}: {cell.Before ?? "-"} -> {cell.After ?? "-"}"))}";

    private string Dump()
    {
        using var context = _database.Open();
        return DatabaseDump.Of(context);
    }
}
