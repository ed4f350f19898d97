using Transverse.Infrastructure.Dataset;

namespace Transverse.Infrastructure.Tests.Databases;

/// <summary>One SQLite database with the delivered dataset, for tests that leave it as it is.</summary>
public sealed class LoadedDelivery : IAsyncLifetime
{
    public TestDatabase Database { get; } = TestDatabase.Sqlite();

    public Task InitializeAsync() => Database.LoadAsync(DatasetFolder.Delivered);

    public Task DisposeAsync()
    {
        Database.Dispose();
        return Task.CompletedTask;
    }
}
