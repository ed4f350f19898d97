using Transverse.Infrastructure.Tests.Sample;

namespace Transverse.Infrastructure.Tests.Databases;

/// <summary>One SQLite database with the sample, for tests that leave it as it is.</summary>
public sealed class LoadedSample : IAsyncLifetime
{
    public TestDatabase Database { get; } = TestDatabase.Sqlite();

    /// <summary>What it holds.</summary>
    public string Rows { get; private set; } = "";

    public async Task InitializeAsync()
    {
        using var sample = new SampleDataset();
        await Database.LoadAsync(sample.Folder);
        using var context = Database.Open();
        Rows = DatabaseDump.Of(context);
    }

    public Task DisposeAsync()
    {
        Database.Dispose();
        return Task.CompletedTask;
    }
}
