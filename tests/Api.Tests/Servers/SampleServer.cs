using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Queries;
using Transverse.Testing;

namespace Transverse.Api.Tests.Servers;

/// <summary>A server with the small sample, on one of the two databases; started when a test first asks, and left as it is by all.</summary>
public sealed class SampleServer
{
    private readonly bool _onSqlite;
    private readonly TwoDialects _dialects;
    private readonly Lazy<Task<TestServer>> _server;

    private SampleServer(bool onSqlite, Func<string> connectionString)
    {
        _onSqlite = onSqlite;
        _dialects = new TwoDialects(onSqlite ? "SqlServer" : "Sqlite");
        _server = new(() => TestServer.StartAsync(
            [
                $"--Database:Provider={(onSqlite ? "Sqlite" : "SqlServer")}", $"--Database:ConnectionString={connectionString()}",
                .. Dataset,
            ],
            services => services.AddSingleton<QueryCache>(_dialects)));
    }

    public static SampleServer Sqlite { get; } = new(onSqlite: true, () => $"Data Source={TemporaryFolder.Path}/sample.db");

    public static SampleServer SqlServer { get; } = new(onSqlite: false, () => Environment.GetEnvironmentVariable(DatabaseTestCase.SqlServerVariable)!);

    /// <summary>The settings that choose the sample.</summary>
    public static string[] Dataset { get; } = [$"--Dataset:Path={Folder("data")}", $"--Sources:Path={Folder("sources")}"];

    public Task<TestServer> Started => _server.Value;

    public async Task<Answer> AskAsync(string document, object? variables = null) => await (await Started).AskAsync(document, variables);

    /// <summary>Compares document, variables, answer and SQL with the calling test's snapshot.</summary>
    public async Task MatchAsync(string document, object? variables = null, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var answer = await AskAsync(document, variables);
        var commands = answer.Commands.Select(own => _onSqlite ? (own, _dialects.InOther(own)) : (_dialects.InOther(own), own));
        Snapshot.Match(QuerySnapshot.Of(document, variables, answer, [.. commands]), file, test);
    }

    private static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "Sample", name);
}
