using System.Globalization;
using System.Net;
using Microsoft.Data.SqlClient;
using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Hosting;

/// <summary>The network to SQL Server is cut under a server that answers, and mended again.</summary>
[Collection("SQL Server")]
public sealed class SqlServerFaultTests : IDisposable
{
    private const int DefaultPort = 1433;

    private readonly SqlConnectionStringBuilder _connection = new(Environment.GetEnvironmentVariable(DatabaseTestCase.SqlServerVariable)) { ConnectTimeout = 2 };
    private readonly Relay _network;

    public SqlServerFaultTests()
    {
        var address = _connection.DataSource.Replace("tcp:", "", StringComparison.OrdinalIgnoreCase).Split(',');
        _network = new Relay(address[0], address.Length > 1 ? int.Parse(address[1], CultureInfo.InvariantCulture) : DefaultPort);
        _connection.DataSource = $"127.0.0.1,{_network.Port}";
    }

    public void Dispose() => _network.Dispose();

    [DatabaseFact]
    public async Task A_server_that_loses_SQL_Server_while_it_is_asked_says_so_and_answers_once_it_is_back()
    {
        _network.Mend();
        using var server = new ServerProcess(
        [
            "--Database:Provider=SqlServer", $"--Database:ConnectionString={_connection}", .. SampleServer.Dataset, "--Answers:CachedMegabytes=0", "--Limits:RequestsPerMinute=0",
            $"--Store:Path={TemporaryFolder.Path}/{Guid.NewGuid():N}.store",
        ]);
        await server.WaitForAsync("/health/ready", HttpStatusCode.OK);
        var (_, before) = await server.AskAsync(FaultTests.Question);
        Assert.NotNull(before["data"]);

        var asked = Task.Run(() => AskUntilRefusedAsync(server));
        _network.Cut();

        Assert.Equal(FaultTests.NotReady, await asked);
        await server.WaitForAsync("/health/ready", HttpStatusCode.ServiceUnavailable);
        await server.WaitForAsync("/health/live", HttpStatusCode.OK);
        await server.WaitForOutputAsync($"SQL Server {_connection.DataSource} can't be reached: start it, or correct Database:ConnectionString.");

        _network.Mend();
        await server.WaitForAsync("/health/ready", HttpStatusCode.OK);
        var (status, after) = await server.AskAsync(FaultTests.Question);
        Assert.Equal((HttpStatusCode.OK, before.ToJsonString()), (status, after.ToJsonString()));
    }

    /// <summary>Asks without pause; every answer until the server has noticed is whole, or one fault that tells nothing of the inside.</summary>
    private static async Task<string> AskUntilRefusedAsync(ServerProcess server)
    {
        while (true)
        {
            var (status, body) = await server.AskAsync(FaultTests.Question);
            Assert.DoesNotContain("SqlException", body.ToJsonString(), StringComparison.Ordinal);
            if (status == HttpStatusCode.ServiceUnavailable) return body.ToJsonString();

            Assert.True(body["data"] is not null || body["errors"] is not null, body.ToJsonString());
        }
    }
}
