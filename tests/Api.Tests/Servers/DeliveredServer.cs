using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Queries;
using Transverse.Testing;

namespace Transverse.Api.Tests.Servers;

/// <summary>A server with the delivered dataset on SQLite, for facts that only many rows show; started when a test first asks.</summary>
internal static class DeliveredServer
{
    private static readonly TwoDialects Dialects = new("SqlServer");

    private static readonly Lazy<Task<TestServer>> Server = new(() => TestServer.StartAsync(
        [$"--Database:ConnectionString=Data Source={TemporaryFolder.Path}/delivered.db"],
        services => services.AddSingleton<QueryCache>(Dialects).AddPatience()));

    public static Task<TestServer> Started => Server.Value;

    public static async Task<Answer> AskAsync(string document, object? variables = null) => await (await Started).AskAsync(document, variables);

    /// <summary>Compares document, answer and SQL with the calling test's snapshot.</summary>
    public static async Task MatchAsync(string document, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var answer = await AskAsync(document);
        Assert.NotNull(answer.Data);
        Snapshot.Match(QuerySnapshot.Of(document, variables: null, answer, [.. answer.Commands.Select(own => (own, Dialects.InOther(own)))]), file, test);
    }
}
