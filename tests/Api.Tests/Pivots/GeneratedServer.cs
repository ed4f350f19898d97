using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Tests.Servers;
using Transverse.Domain.Actors;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Tests.Pivots;

/// <summary>A server with the delivered dataset and thousands of fundings made at random from a fixed seed, some of them as if imported; started when a test first asks.</summary>
internal static class GeneratedServer
{
    private const int Fundings = 3_000;
    private const int FirstId = 1_000_000;

    private static readonly Lazy<Task<TestServer>> Server = new(StartAsync);

    public static Task<TestServer> Started => Server.Value;

    private static async Task<TestServer> StartAsync()
    {
        var server = await TestServer.StartAsync([$"--Database:ConnectionString=Data Source={TemporaryFolder.Path}/generated.db"], services => services.AddPatience());
        await using var database = await server.Services.GetRequiredService<IDbContextFactory<TransverseContext>>().CreateDbContextAsync();
        var random = new Random(1);
        var actors = await database.Actors.ToListAsync();
        var payers = actors.Where(actor => actor.Kind is ActorKind.Direction or ActorKind.CityService or ActorKind.State).ToList();
        var actions = await database.FundedActions.Include(action => action.FundedActionThemes).ToListAsync();
        database.Add(new Document
        {
            Id = FirstId, Code = "import-generated", Title = "Fichier inventé", Language = "fr", LineCount = Fundings, Source = "generated.csv",
            FactCount = Fundings, CitedLineCount = Fundings, Origin = Origin.Imported,
        });
        await database.SaveChangesAsync();
        var documents = await database.Documents.Select(document => document.Id).ToListAsync();
        for (var index = 0; index < Fundings; index++)
        {
            var action = random.Next(5) == 0 ? null : actions[random.Next(actions.Count)];
            var funding = new Funding
            {
                Id = FirstId + index, Code = $"generated-{index}", Label = "Montant inventé",
                AmountCents = random.Next(3) == 0 ? random.Next(50) * 1_000_00L : random.NextInt64(1, 9_000_000_00),
                Year = random.Next(8) == 0 ? null : random.Next(2014, 2023),
                FunderId = random.Next(6) == 0 ? null : payers[random.Next(payers.Count)].Id,
                RecipientId = random.Next(3) == 0 ? null : actors[random.Next(actors.Count)].Id,
                FundedActionId = action?.Id, DocumentId = documents[random.Next(documents.Count)],
                Nature = (FundingNature)random.Next(8), Qualifier = Qualifier.Exact,
                Accounting = random.Next(4) > 0 ? Accounting.Counted : (Accounting)random.Next(6),
            };
            database.Add(funding);
            if (action is not { FundedActionThemes.Count: > 0 }) continue;
            var themes = action.FundedActionThemes.OrderBy(theme => theme.Position).ToList();
            foreach (var (theme, cents) in themes.Zip(Allotment.Divide(funding.AmountCents, themes.ConvertAll(theme => theme.Weight))))
            {
                database.Add(new FundingShare { FundingId = funding.Id, ThemeId = theme.ThemeId, AmountCents = cents });
            }
        }

        await database.SaveChangesAsync();
        await using var totals = new ContentReplacement(database);
        await database.Database.OpenConnectionAsync();
        await database.Database.ExecuteSqlRawAsync("DELETE FROM FundingTotals");
        var counted = new FundingTotals();
        _ = counted.Count(await database.Fundings.ToListAsync()).Count();
        await totals.InsertOrderedAsync(counted.Rows, CancellationToken.None);
        return server;
    }
}
