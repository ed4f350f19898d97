using Microsoft.EntityFrameworkCore;
using Transverse.Domain.Actors;
using Transverse.Domain.Indicators;
using Transverse.Domain.Text;
using Transverse.Infrastructure.Persistence;
using Transverse.Infrastructure.Tests.Sample;
using Transverse.Testing;

namespace Transverse.Infrastructure.Tests.Databases;

public abstract class QuerySuite(TestDatabase database) : IAsyncLifetime, IDisposable
{
    private readonly SampleDataset _sample = new();
    private readonly TransverseContext _context = database.Open();

    public Task InitializeAsync() => database.LoadAsync(_sample.Folder);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _context.Dispose();
        _sample.Dispose();
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    [DatabaseFact]
    public async Task Keys_in_one_parameter_join_with_rows_and_their_lists()
    {
        var rows = await _context.KeysFrom("[3,1]")
            .Join(_context.Commitments, key => key.Value, commitment => commitment.ParentId ?? commitment.Id, (key, commitment) => commitment)
            .OrderBy(commitment => commitment.Id)
            .Select(commitment => new
            {
                commitment.Code,
                Themes = commitment.CommitmentThemes.OrderBy(theme => theme.Position).Select(theme => theme.Theme.Code).ToList(),
            })
            .ToListAsync();

        Assert.Equal(["A1: hebergement", "A1.1: langue, hebergement", "A2: hebergement"], rows.Select(row => $"{row.Code}: {string.Join(", ", row.Themes)}"));
    }

    [DatabaseFact]
    public async Task Two_lists_of_keys_stay_apart_in_one_query()
    {
        var count = await _context.KeysFrom("[1,2,3]").SelectMany(_ => _context.KeysFrom("[7]"), (left, right) => left.Value * right.Value).SumAsync();

        Assert.Equal(42, count);
    }

    [DatabaseFact]
    public async Task Keys_compare_without_case_accents_or_typography()
    {
        var key = SearchKey.Of("d'œuvre‑NORD");

        Assert.Equal(["centre-nord"], await _context.Places.Where(place => place.NameKey.Contains(key)).Select(place => place.Code).ToListAsync());
    }

    [DatabaseFact]
    public async Task Codes_compare_exactly()
    {
        Assert.Equal(0, await _context.Places.CountAsync(place => place.Code == "Exempleville"));
        Assert.Equal(1, await _context.Places.CountAsync(place => place.Code == "exempleville"));
    }

    [DatabaseFact]
    public async Task Keys_sort_by_code_point() =>
        Assert.Equal(
            ["alix martin", "direction de la sante", "emmaus exemple", "mission insertion", "ville d'exempleville"],
            await _context.Actors.OrderBy(actor => actor.NameKey).Select(actor => actor.NameKey).ToListAsync());

    [DatabaseFact]
    public async Task Enums_filter_by_name() =>
        Assert.Equal("dases-mission", await _context.Actors.Where(actor => actor.Kind == ActorKind.CityService).Select(actor => actor.Slug).SingleAsync());

    [DatabaseFact]
    public async Task Decimal_values_compare_and_sort_in_the_database_with_null_first()
    {
        Assert.Equal([null, 2.5m, 20m, 7600m], await _context.Observations.OrderBy(row => row.Value).Select(row => row.Value).ToListAsync());
        Assert.Equal(2, await _context.Observations.CountAsync(row => row.Value > 2.5m));
        Assert.Equal(7602.5m, await _context.Observations.Where(row => row.Indicator.Code == "plan-repas").SumAsync(row => row.Value));
    }

    [DatabaseFact]
    public async Task Relations_lead_both_ways()
    {
        Assert.Equal("langue", await _context.Themes.Where(theme => theme.Commitments.Any(row => row.Code == "A1.1") && theme.Position == 2).Select(theme => theme.Code).SingleAsync());
        Assert.Equal(2, await _context.Actors.Where(actor => actor.Slug == "emmaus").SelectMany(actor => actor.FundingsReceived).CountAsync());
        Assert.Equal(1, await _context.Actors.CountAsync(actor => actor.FundingsGranted.Any(funding => funding.PartOf!.Code == "cours-total")));
        Assert.Equal("A2", await _context.Commitments.Where(row => row.Links.Any(link => link.To.Code == "A1") && row.Code != "A1").Select(row => row.Code).SingleAsync());
        Assert.Equal(Qualifier.About, await _context.Places.Where(place => place.Code == "centre-nord").SelectMany(place => place.Observations).Select(row => row.Qualifier).SingleAsync());
    }
}
