using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Hosting;
using Transverse.Api.Queries;
using Transverse.Api.Tests.Http;
using Transverse.Api.Tests.Servers;
using Transverse.GraphQL;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Tests.Hosting;

/// <summary>A request that is stopped stops its command in the database: here one on SQLite that would never end.</summary>
public sealed class CancellationTests
{
    private const string Endless = "SELECT COUNT(*) AS Value FROM (WITH RECURSIVE n(i) AS (SELECT started() UNION ALL SELECT i + 1 FROM n) SELECT i FROM n)";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TaskCompletionSource _started = new();
    private readonly TaskCompletionSource<Exception> _stopped = new();

    [Fact]
    public async Task A_command_that_takes_too_long_is_stopped()
    {
        await using var server = await StartAsync(timeout: TimeSpan.FromMilliseconds(300));

        var answer = await server.AskAsync("{ endless }").WaitAsync(Patience);

        Assert.Equal(
            """{"errors":[{"message":"The request took longer than 0.3 seconds.","extensions":{"code":"HC0045"}}],"data":null}""", answer.Body);
        Assert.True(_stopped.Task.IsCompleted);
        Assert.DoesNotContain(answer.Log, entry => entry.Exception is not null);
    }

    [Fact]
    public async Task A_client_that_leaves_stops_its_command()
    {
        await using var server = await StartAsync(timeout: Timeout.InfiniteTimeSpan);
        using var client = new CancellationTokenSource();

        var request = server.Client.SendAsync(Requests.GetDocument("{ endless }"), client.Token);
        await _started.Task.WaitAsync(Patience);
        await client.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        Assert.Equal("SQLite Error 9: 'interrupted'.", (await _stopped.Task.WaitAsync(Patience)).Message);
    }

    [Fact]
    public async Task A_connection_whose_command_was_stopped_serves_the_next_request()
    {
        await using var server = await StartAsync(timeout: TimeSpan.FromMilliseconds(300));
        await server.AskAsync("{ endless }").WaitAsync(Patience);

        Assert.Equal("""{"data":{"count":1}}""", (await server.AskAsync("{ count }")).Body);
    }

    private Task<TestServer> StartAsync(TimeSpan timeout)
    {
        var query = new ObjectType("Query");
        query.Fields.Add(new FieldDefinition("endless", BuiltInScalars.Int) { Resolver = new BatchResolver((_, context) => ReadAsync(context, Endless)) });
        query.Fields.Add(new FieldDefinition("count", BuiltInScalars.Int) { Resolver = new BatchResolver((_, context) => ReadAsync(context, "SELECT 1 AS Value")) });
        var schema = new GraphQL.TypeSystem.Schema(query);
        var pipeline = new GraphQLPipeline(schema, GraphQLRegistration.Limits with { Timeout = timeout });
        return TestServer.StartAsync(
            [$"--Database:ConnectionString=Data Source={TemporaryFolder.Path}/{Guid.NewGuid():N}.db"],
            services => services.AddSingleton(schema).AddSingleton(pipeline), load: false);
    }

    private async ValueTask<IReadOnlyList<object?>> ReadAsync(FieldContext context, string sql)
    {
        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var query = session.Translated(context.Field, "raw", database => new CompiledQuery(
            database.Set<KeyRow>().FromSqlRaw(sql).Select(row => new object[] { row.Value }), database.Model));
        ((SqliteConnection)context.Request.Services.GetRequiredService<TransverseContext>().Database.GetDbConnection()).CreateFunction("started", () =>
        {
            _started.TrySetResult();
            return 1;
        });
        try
        {
            return [(await session.ReadAsync(query, [], keys: null, reader => reader.GetInt32(0), context.Request.Cancellation))[0]];
        }
        catch (Exception exception)
        {
            _stopped.TrySetResult(exception);
            throw;
        }
    }
}
