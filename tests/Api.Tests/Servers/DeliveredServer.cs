namespace Transverse.Api.Tests.Servers;

/// <summary>A server with the delivered dataset on SQLite, for facts that only many rows show; started when a test first asks.</summary>
internal static class DeliveredServer
{
    private static readonly Lazy<Task<TestServer>> Server = new(() => TestServer.StartAsync([$"--Database:ConnectionString=Data Source={TemporaryFolder.Path}/delivered.db"]));

    public static Task<TestServer> Started => Server.Value;

    public static async Task<Answer> AskAsync(string document, object? variables = null) => await (await Started).AskAsync(document, variables);
}
