using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Domain.Documents;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Import;
using Transverse.Infrastructure.Persistence;
using Transverse.Infrastructure.Providers;
using Transverse.Infrastructure.Store;
using Transverse.Testing;

namespace Transverse.Infrastructure.Tests.Databases;

/// <summary>A database registered as the application registers it.</summary>
public sealed class TestDatabase : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly string? _file;
    private readonly DataStore _store = new(Path.Combine(Path.GetTempPath(), $"transverse-{Guid.NewGuid():N}.store"));

    private TestDatabase(string provider, string connectionString, string? file)
    {
        _file = file;
        var configuration = new ConfigurationManager
        {
            ["Database:Provider"] = provider,
            ["Database:ConnectionString"] = connectionString,
        };
        _services = new ServiceCollection().AddTransverseDatabase(configuration).BuildServiceProvider();
    }

    /// <summary>An SQLite file of its own, which goes with the test.</summary>
    public static TestDatabase Sqlite()
    {
        var file = Path.Combine(Path.GetTempPath(), $"transverse-{Guid.NewGuid():N}.db");
        return new TestDatabase("Sqlite", $"Data Source={file}", file);
    }

    /// <summary>The database that the environment names: tests that use it run one after the other.</summary>
    public static TestDatabase SqlServer() =>
        new("SqlServer", Environment.GetEnvironmentVariable(DatabaseTestCase.SqlServerVariable)!, null);

    public TransverseContext Open() => _services.GetRequiredService<IDbContextFactory<TransverseContext>>().CreateDbContext();

    /// <summary>Its store.</summary>
    public DataStore Store => _store;

    public DatasetLoader Loader(DatasetFolder folder) => new(_services.GetRequiredService<IDbContextFactory<TransverseContext>>(), folder, _store);

    public DatasetHistory History(DatasetFolder folder) =>
        new(_services.GetRequiredService<IDbContextFactory<TransverseContext>>(), Loader(folder), folder, _store);

    public ImportMatches Matches(DatasetFolder folder) => new(_services.GetRequiredService<IDbContextFactory<TransverseContext>>(), Loader(folder), _store);

    public Task<DatasetInfo> LoadAsync(DatasetFolder folder) => Loader(folder).LoadAsync();

    public void Dispose()
    {
        if (_file is not null)
        {
            using var context = Open();
            context.Database.EnsureDeleted();
        }

        _services.Dispose();
        if (Directory.Exists(_store.Path)) Directory.Delete(_store.Path, recursive: true);
    }
}
