using Microsoft.EntityFrameworkCore;
using Transverse.Infrastructure.Import;
using Transverse.Infrastructure.Store;
using Transverse.Infrastructure.Tests.Databases;
using Transverse.Infrastructure.Tests.Sample;

namespace Transverse.Infrastructure.Tests.Import;

/// <summary>What somebody decides about a match counts, stays, and can be taken back.</summary>
public sealed class ImportMatchTests : IAsyncLifetime, IDisposable
{
    private const string Direction = "import-grants direction-direction-de-la-sante dases Name 1";

    private readonly SampleDataset _sample = new();
    private readonly TestDatabase _database = TestDatabase.Sqlite();
    private readonly string _folder = Directory.CreateTempSubdirectory("transverse-matches-").FullName;

    public async Task InitializeAsync()
    {
        await _database.LoadAsync(_sample.Folder);
        await ImportAsync("2021_1;2021;Ville d’Exempleville;Emmaüs;;Cours;1;Direction de la santé;Projet;Social");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _sample.Dispose();
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Matches_are_listed_with_their_reason() =>
        Assert.Equal([Direction, "import-grants nom-emmaus emmaus Name 1"], await ListAsync());

    [Fact]
    public async Task A_match_that_is_taken_away_is_listed_and_stays_away_when_the_file_or_the_dataset_changes()
    {
        await Matches.DecideAsync("grants", "nom-emmaus", actor: null);
        Assert.Equal([Direction, "import-grants nom-emmaus none Decision 0"], await ListAsync());

        await ImportAsync("2021_2;2021;Ville d’Exempleville;Emmaüs;;Cours;2;Direction de la santé;Projet;Social");
        _sample.Edit("themes.csv", "emploi,Emploi,3", "emploi,Emploi et formation,3");
        await _database.LoadAsync(_sample.Folder);

        Assert.Equal([Direction, "import-grants nom-emmaus none Decision 0"], await ListAsync());
        Assert.Equal("import-nom-emmaus", await RecipientAsync());
    }

    [Fact]
    public async Task A_decision_overrides_the_name_and_can_be_forgotten()
    {
        await Matches.DecideAsync("import-grants", "nom-emmaus", "dases");
        Assert.Equal([Direction, "import-grants nom-emmaus dases Decision 1"], await ListAsync());
        Assert.Equal("dases", await RecipientAsync());

        await Matches.ForgetAsync("grants", "nom-emmaus");

        Assert.Equal([Direction, "import-grants nom-emmaus emmaus Name 1"], await ListAsync());
        Assert.Equal("emmaus", await RecipientAsync());
    }

    [Theory]
    [InlineData("other", "nom-emmaus", "emmaus", "There is no import other: see import list.")]
    [InlineData("grants", "nom-emmaus", "nobody", "There is no curated actor nobody: write its slug, as in the address of its page.")]
    [InlineData("grants", "nom-nobody", "emmaus", "import-grants names no nom-nobody: see import matches, or the slug of an imported actor without import- in front.")]
    public async Task A_decision_about_nothing_is_refused(string code, string party, string actor, string message)
    {
        var refused = await Assert.ThrowsAsync<StoreException>(() => Matches.DecideAsync(code, party, actor));

        Assert.Equal(message, refused.Message);
        Assert.Equal([Direction, "import-grants nom-emmaus emmaus Name 1"], await ListAsync());
    }

    private ImportMatches Matches => _database.Matches(_sample.Folder);

    private async Task<IEnumerable<string>> ListAsync() =>
        (await Matches.ListAsync()).Select(match => $"{match.Import} {match.Party} {match.Actor ?? "none"} {match.Basis} {match.RowCount}");

    private async Task<string> RecipientAsync()
    {
        using var context = _database.Open();
        return await context.Fundings.Where(row => row.Document.Code == "import-grants").Select(row => row.Recipient!.Slug).SingleAsync();
    }

    private Task<ImportReport> ImportAsync(string row)
    {
        var path = Path.Combine(_folder, "grants.csv");
        File.WriteAllBytes(path, GrantFiles.Utf8(GrantFiles.ParisHeader, row));
        return new GrantImport(_database.Loader(_sample.Folder), _database.Store)
            .RunAsync(new() { Path = path, Format = ImportFormat.Paris }, cell => Assert.Fail(cell.ToString()));
    }
}
