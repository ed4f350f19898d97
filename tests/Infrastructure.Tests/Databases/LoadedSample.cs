using Transverse.Infrastructure.Tests.Sample;

namespace Transverse.Infrastructure.Tests.Databases;

/// <summary>One SQLite database with the sample, for tests that leave it as it is.</summary>
public sealed class LoadedSample : IAsyncLifetime
{
    public TestDatabase Database { get; } = TestDatabase.Sqlite();

    public async Task InitializeAsync()
    {
        using var sample = new SampleDataset();
        await Database.LoadAsync(sample.Folder);
    }

    public Task DisposeAsync()
    {
        Database.Dispose();
        return Task.CompletedTask;
    }
}
