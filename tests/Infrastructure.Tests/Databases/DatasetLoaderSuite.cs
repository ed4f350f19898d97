using Microsoft.EntityFrameworkCore;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Tests.Sample;
using Transverse.Testing;

namespace Transverse.Infrastructure.Tests.Databases;

public abstract class DatasetLoaderSuite(TestDatabase database) : IDisposable
{
    private readonly SampleDataset _sample = new();

    [DatabaseFact]
    public async Task Load_fills_an_empty_database_with_exactly_the_rows_of_the_dataset()
    {
        await database.LoadAsync(_sample.Folder);

        using var context = database.Open();
        ExpectedRows.AreEqualTo(DatabaseDump.Of(context));
    }

    [DatabaseFact]
    public async Task Load_says_what_it_loaded()
    {
        var before = DateTimeOffset.UtcNow;

        var info = await database.LoadAsync(_sample.Folder);

        using var context = database.Open();
        var stored = await context.Dataset.SingleAsync();
        Assert.Equal(_sample.Folder.Version(), stored.Version);
        Assert.Equal(info.LoadedAt, stored.LoadedAt, TimeSpan.FromMilliseconds(1));
        Assert.InRange(stored.LoadedAt, before.AddSeconds(-1), DateTimeOffset.UtcNow.AddSeconds(1));
    }

    [DatabaseFact]
    public async Task Load_leaves_the_database_alone_when_it_holds_the_dataset_already()
    {
        var first = await database.LoadAsync(_sample.Folder);

        var second = await database.LoadAsync(_sample.Folder);

        Assert.Equal(first.LoadedAt, second.LoadedAt, TimeSpan.FromMilliseconds(1));
    }

    [DatabaseFact]
    public async Task Load_replaces_the_content_when_the_dataset_changed()
    {
        await database.LoadAsync(_sample.Folder);
        _sample.Edit("themes.csv", "emploi,Emploi,3", "emploi,Emploi et formation,3");

        await database.LoadAsync(_sample.Folder);

        using var context = database.Open();
        Assert.Equal(
            ["Hébergement", "Apprentissage du français", "Emploi et formation"],
            await context.Themes.OrderBy(theme => theme.Position).Select(theme => theme.Name).ToListAsync());
    }

    [DatabaseFact]
    public async Task Load_keeps_the_old_content_when_the_dataset_is_refused()
    {
        await database.LoadAsync(_sample.Folder);
        using var context = database.Open();
        var before = DatabaseDump.Of(context);
        _sample.Edit("themes.csv", "emploi,Emploi,3", "emploi,Emploi,4");

        await Assert.ThrowsAsync<DatasetException>(() => database.LoadAsync(_sample.Folder));

        Assert.Equal(before, DatabaseDump.Of(context));
    }

    [DatabaseFact]
    public async Task Load_inserts_more_rows_than_one_command_holds()
    {
        _sample.Append("places.csv", [.. Enumerable.Range(1, 3_000).Select(number => $"lieu-{number},Lieu {number},FACILITY,exempleville")]);

        await database.LoadAsync(_sample.Folder);

        using var context = database.Open();
        Assert.Equal(3_002, await context.Places.CountAsync());
        Assert.Equal("lieu 3000", await context.Places.Where(place => place.Id == 3_002).Select(place => place.NameKey).SingleAsync());
    }

    [DatabaseFact]
    public async Task Load_replaces_the_tables_of_another_release()
    {
        await database.LoadAsync(_sample.Folder);
        using var context = database.Open();
        var history = context.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal) ? "__EFMigrationsHistory" : "transverse.Migrations";
        await context.Database.ExecuteSqlRawAsync($"INSERT INTO {history} VALUES ('20200101000000_Older', '6.0.7')");

        await database.LoadAsync(_sample.Folder);

        Assert.Equal(context.Database.GetMigrations(), await context.Database.GetAppliedMigrationsAsync());
        Assert.Equal(5, await context.Actors.CountAsync());
    }

    public void Dispose()
    {
        _sample.Dispose();
        database.Dispose();
        GC.SuppressFinalize(this);
    }
}
