using Microsoft.EntityFrameworkCore;
using Transverse.Domain.Documents;
using Transverse.Infrastructure.Import;
using Transverse.Infrastructure.Store;
using Transverse.Infrastructure.Tests.Databases;
using Transverse.Infrastructure.Tests.Sample;

namespace Transverse.Infrastructure.Tests.Import;

public sealed class GrantImportTests : IAsyncLifetime, IDisposable
{
    private readonly SampleDataset _sample = new();
    private readonly TestDatabase _database = TestDatabase.Sqlite();
    private readonly string _folder = Directory.CreateTempSubdirectory("transverse-import-").FullName;
    private string _curated = "";

    public async Task InitializeAsync()
    {
        await _database.LoadAsync(_sample.Folder);
        _curated = Dump();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _sample.Dispose();
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_file_becomes_a_document_of_its_own()
    {
        var report = await ImportAsync(Row(1, "1234,50"), Row(2, "10"));

        Assert.Equal((ImportOutcome.Imported, "import-grants", 2, 124_450L, 0), (report.Outcome, report.Code, report.RowCount, report.CountedCents, report.RefusalCount));
        using var context = _database.Open();
        var document = await context.Documents.SingleAsync(row => row.Origin == Origin.Imported);
        Assert.Equal(("import-grants", "Subventions", 3, 2, 2), (document.Code, document.Title, document.LineCount, document.FactCount, document.CitedLineCount));
        var funding = await context.Fundings.Include(row => row.Funder).Include(row => row.Recipient).Include(row => row.Citations).SingleAsync(row => row.Code == "import-grants/2");
        Assert.Equal((123_450L, 2021, "dases", "emmaus", "2021_1"), (funding.AmountCents, funding.Year, funding.Funder!.Slug, funding.Recipient!.Slug, funding.Reference));
        var citation = Assert.Single(funding.Citations);
        Assert.Equal((document.Id, 2, 2, "1234,50"), (citation.DocumentId, citation.FirstLine, citation.LastLine, citation.Printed));
    }

    [Fact]
    public async Task Whom_nobody_knows_becomes_an_actor_of_the_import_and_curated_actors_stay_as_they_are()
    {
        var before = await CuratedActorsAsync();

        await ImportAsync(Row(1, "1", "Club Été", "30018293800179"), Row(2, "2", "Club Été de Paris", "30018293800179"), Row(3, "3", "Club Été", ""));

        using var context = _database.Open();
        var actor = await context.Actors.Include(row => row.Names).Include(row => row.FundingsReceived).SingleAsync(row => row.Slug == "import-siret-30018293800179");
        Assert.Equal(("Club Été", Origin.Imported, 3), (actor.Name, actor.Origin, actor.FundingsReceived.Count));
        Assert.Equal(["Club Été", "Club Été de Paris"], actor.Names.OrderBy(name => name.IsAlias).Select(name => name.Name));
        Assert.Equal(before, await CuratedActorsAsync());
    }

    [Fact]
    public async Task A_recipient_is_known_under_all_its_spellings()
    {
        var report = await ImportAsync(Row(1, "1", "ASSOCIATION EMMAUS EXEMPLE", ""), Row(2, "2", "Emmaüs", ""), Row(3, "3", "Emmaüs d’ailleurs", ""));

        Assert.Equal(
            ["direction-direction-de-la-sante dases Name 3", "nom-emmaus emmaus Name 1", "nom-emmaus-exemple emmaus Name 1"],
            report.Matches.Select(match => $"{match.Code} {match.Actor.Slug} {match.Basis} {match.RowCount}").Order(StringComparer.Ordinal));
        Assert.Equal(1, report.NewActorCount);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await ImportAsync(Row(1, "1"));
        var before = Dump();

        var report = await ImportAsync(Row(1, "1"));

        Assert.Equal(ImportOutcome.Unchanged, report.Outcome);
        Assert.Equal(before, Dump());
    }

    [Fact]
    public async Task Another_file_of_the_same_code_replaces_the_first()
    {
        await ImportAsync(Row(1, "1"), Row(2, "2"));

        var report = await ImportAsync(Row(3, "3"));

        Assert.Equal(ImportOutcome.Replaced, report.Outcome);
        using var context = _database.Open();
        Assert.Equal([300L], await context.Fundings.Where(row => row.Document.Code == "import-grants").Select(row => row.AmountCents).ToListAsync());
    }

    [Fact]
    public async Task The_same_file_under_another_code_is_refused()
    {
        await ImportAsync(Row(1, "1"));

        var refused = await Assert.ThrowsAsync<StoreException>(() => RunAsync(Import, new() { Path = Write(Row(1, "1")), Format = ImportFormat.Paris, Code = "other" }));

        Assert.Equal("This file is imported already, as import-grants: remove that import first, or every euro of it would count twice.", refused.Message);
    }

    [Fact]
    public async Task Removing_an_import_leaves_exactly_the_curated_rows()
    {
        await ImportAsync(Row(1, "1", "Inconnue", ""));
        Assert.NotEqual(_curated, Dump());

        Assert.True(await Import.RemoveAsync("grants"));

        Assert.Equal(_curated, Dump());
        Assert.False(await Import.RemoveAsync("grants"));
    }

    [Fact]
    public async Task A_removal_that_died_before_its_end_is_completed_by_the_next_one()
    {
        await ImportAsync(Row(1, "1", "Inconnue", ""));

        // A removal leaves this behind when it is killed just before it commits.
        _database.Store.Write(new Manifest());
        Assert.NotEqual(_curated, Dump());

        Assert.False(await Import.RemoveAsync("grants"));
        Assert.Equal(_curated, Dump());
    }

    [Fact]
    public async Task Totals_follow_an_import_its_replacement_and_its_removal()
    {
        await ImportAsync(Row(1, "1"), Row(2, "20,02"), Row(3, "20,02"));
        Assert.Equal((3L, 4_104L, 100L, 2_002L), await TotalOfGrantsAsync());

        await ImportAsync(Row(1, "5"));
        Assert.Equal((1L, 500L, 500L, 500L), await TotalOfGrantsAsync());

        await Import.RemoveAsync("grants");
        Assert.Null(await TotalOfGrantsAsync());
    }

    [Fact]
    public async Task One_refused_cell_and_nothing_is_imported()
    {
        var refused = new List<RefusedCell>();

        var report = await Import.RunAsync(new() { Path = Write(Row(1, "1"), Row(2, "x")), Format = ImportFormat.Paris }, refused.Add);

        Assert.Equal((ImportOutcome.Refused, 1), (report.Outcome, report.RefusalCount));
        Assert.Equal(3, Assert.Single(refused).Line);
        Assert.Equal(_curated, Dump());
        Assert.Empty(Import.Files);
        Assert.Empty(Directory.GetFiles(_database.Store.Path, "*.csv.gz", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_come_and_changes_nothing()
    {
        var report = await RunAsync(Import, new() { Path = Write(Row(1, "1")), Format = ImportFormat.Paris, DryRun = true });

        Assert.Equal((ImportOutcome.Checked, 1), (report.Outcome, report.RowCount));
        Assert.Equal(_curated, Dump());
        Assert.Empty(Import.Files);
    }

    [Fact]
    public async Task Curated_files_that_change_keep_the_imports()
    {
        await ImportAsync(Row(1, "1"), Row(2, "2"));
        _sample.Edit("themes.csv", "emploi,Emploi,3", "emploi,Emploi et formation,3");

        await _database.LoadAsync(_sample.Folder);

        using var context = _database.Open();
        Assert.Equal("Emploi et formation", await context.Themes.Where(theme => theme.Code == "emploi").Select(theme => theme.Name).SingleAsync());
        Assert.Equal(2, await context.Fundings.CountAsync(row => row.Document.Code == "import-grants"));
    }

    [Fact]
    public async Task A_store_that_does_not_know_the_imports_is_refused()
    {
        await ImportAsync(Row(1, "1"));
        var known = Dump();
        Directory.Delete(_database.Store.Path, recursive: true);

        var refused = await Assert.ThrowsAsync<StoreException>(() => _database.LoadAsync(_sample.Folder));

        Assert.Equal($"The database holds import-grants, of which the store {_database.Store.Path} knows nothing: set Store:Path to the store that they were imported into.", refused.Message);
        Assert.Equal(known, Dump());
    }

    [Fact]
    public async Task Two_imports_at_once_come_one_after_the_other()
    {
        var (first, second) = (Write(Row(1, "1")), Path.Combine(_folder, "second.csv"));
        File.WriteAllBytes(second, GrantFiles.Utf8(GrantFiles.ParisHeader, Row(2, "2")));

        await Task.WhenAll(
            Task.Run(() => RunAsync(Import, new() { Path = first, Format = ImportFormat.Paris })), Task.Run(() => RunAsync(Import, new() { Path = second, Format = ImportFormat.Paris })));

        using var context = _database.Open();
        Assert.Equal([100L, 200L], await context.Fundings.Where(row => row.Document.Origin == Origin.Imported).OrderBy(row => row.AmountCents).Select(row => row.AmountCents).ToListAsync());
    }

    private GrantImport Import => new(_database.Loader(_sample.Folder), _database.Store);

    private static string Row(int number, string amount, string recipient = "Emmaüs Exemple", string siret = "30018293800179") =>
        $"2021_{number};2021;Ville d’Exempleville;{recipient};{siret};Cours de français;{amount};Direction de la santé;Projet;Social";

    private Task<ImportReport> ImportAsync(params string[] rows) => RunAsync(Import, new() { Path = Write(rows), Format = ImportFormat.Paris, Title = "Subventions" });

    private static Task<ImportReport> RunAsync(GrantImport import, ImportRequest request) => import.RunAsync(request, cell => Assert.Fail(cell.ToString()));

    private string Write(params string[] rows)
    {
        var path = Path.Combine(_folder, "grants.csv");
        File.WriteAllBytes(path, GrantFiles.Utf8([GrantFiles.ParisHeader, .. rows]));
        return path;
    }

    private async Task<List<string>> CuratedActorsAsync()
    {
        using var context = _database.Open();
        return await context.Actors.Where(row => row.Origin == Origin.Curated).OrderBy(row => row.Id).Select(row => $"{row.Slug} {row.Name} {row.Siret} {row.Names.Count()} {row.Citations.Count()}").ToListAsync();
    }

    private async Task<(long Count, long Sum, long Least, long Greatest)?> TotalOfGrantsAsync()
    {
        using var context = _database.Open();
        var total = await context.FundingTotals.SingleOrDefaultAsync(row => row.Document.Code == "import-grants");
        return total is null ? null : (total.Count, total.SumCents, total.LeastCents, total.GreatestCents);
    }

    private string Dump()
    {
        using var context = _database.Open();
        return DatabaseDump.Of(context);
    }
}
