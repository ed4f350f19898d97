using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Hosting;

/// <summary>What goes wrong in the life of a server, done for real to a process of its own: nothing is lost, nothing stays half done, and the log says what to do.</summary>
[Collection("Processes")]
public sealed class FaultTests : IDisposable
{
    internal const string Question = "{ dataset { version counts { kind count } } }";
    internal const string NotReady = """{"errors":[{"message":"The data are not at hand: ask again in some seconds.","extensions":{"code":"NOT_READY"}}]}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("transverse-faults-");

    private string File => Path.Combine(_folder.FullName, "transverse.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_first_start_that_is_killed_leaves_nothing_half_done()
    {
        var whole = await AnswerOfAsync(Path.Combine(_folder.FullName, "whole.db"));

        await KillStartsAsync(whole, step: 400);

        Assert.Equal(whole.ToJsonString(), (await AnswerOfAsync(File)).ToJsonString());
    }

    [Fact]
    public async Task A_migration_that_is_killed_leaves_nothing_half_done()
    {
        var whole = await AnswerOfAsync(File);
        var older = KeepAsOfAnotherRelease();

        await KillStartsAsync(whole, step: 300, () => PutBack(older));

        Assert.Equal(whole.ToJsonString(), (await AnswerOfAsync(File)).ToJsonString());
    }

    [Fact]
    public async Task A_locked_database_is_waited_for()
    {
        await using var other = new SqliteConnection($"Data Source={File}");
        other.Open();
        Execute(other, "BEGIN EXCLUSIVE");
        using var server = Start(File, ";Default Timeout=1");

        await ExpectRefusalAsync(server, "is locked by another program: end it, or wait until it is done.");

        Execute(other, "ROLLBACK");
        await ExpectAnswerAsync(server);
    }

    [Fact]
    public async Task A_read_only_database_that_is_loaded_answers()
    {
        var whole = await AnswerOfAsync(File);

        using var server = Start(File, ";Mode=ReadOnly");

        Assert.Equal(whole.ToJsonString(), (await ExpectAnswerAsync(server)).ToJsonString());
    }

    [Fact]
    public async Task A_read_only_database_without_the_dataset_is_told()
    {
        await using (var other = new SqliteConnection($"Data Source={File}"))
        {
            other.Open();
            Execute(other, "CREATE TABLE Other (Id INTEGER)");
        }

        using var server = Start(File, ";Mode=ReadOnly");

        await ExpectRefusalAsync(server, "is read-only: let the account of the server write it and its folder.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20_000)]
    public async Task A_damaged_database_is_told_and_built_again_once_it_is_moved_away(int offset)
    {
        await AnswerOfAsync(File);
        await using (var other = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            other.Open();
            Execute(other, "PRAGMA wal_checkpoint(TRUNCATE)");
        }

        await using (var file = new FileStream(File, FileMode.Open))
        {
            file.Position = offset;
            file.Write([.. Enumerable.Repeat((byte)0xA5, (int)file.Length - offset)]);
        }

        using var server = Start(File);
        await ExpectRefusalAsync(server, "is damaged or is no SQLite database: move it away, and it is built again from the dataset.");

        System.IO.File.Move(File, $"{File}.damaged");
        await ExpectAnswerAsync(server);
    }

    [Fact]
    public async Task A_database_in_a_folder_that_is_missing_is_told_and_built_once_the_folder_is_there()
    {
        var folder = Path.Combine(_folder.FullName, "later");
        using var server = Start(Path.Combine(folder, "transverse.db"));
        await ExpectRefusalAsync(server, "can't be opened or made: see that its folder exists and that the account of the server may write there.");

        Directory.CreateDirectory(folder);
        await ExpectAnswerAsync(server);
    }

    [Fact]
    public async Task A_database_that_goes_missing_under_the_server_is_built_again()
    {
        using var server = Start(File);
        await ExpectAnswerAsync(server);

        foreach (var file in _folder.GetFiles("transverse.db*")) file.Delete();

        // Nobody asks for its health: it looks by itself.
        await server.WaitForAsync("/graphql?query={__typename}", HttpStatusCode.ServiceUnavailable);
        await server.WaitForAsync("/graphql?query={__typename}", HttpStatusCode.OK);
        await ExpectAnswerAsync(server);
        Assert.True(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task A_disk_without_room_is_told_and_the_next_start_finds_nothing_half_done()
    {
        using (var server = Start(File, shell: "trap '' XFSZ; ulimit -f 400"))
        {
            await ExpectRefusalAsync(server, "can't be read or written: see to the room on its disk, and to quotas.");
        }

        Assert.Equal(0, CountFacts());
        using var next = Start(File);
        await ExpectAnswerAsync(next);
    }

    [Fact]
    public async Task An_SQL_Server_that_can_not_be_reached_is_told()
    {
        using var server = new ServerProcess(
            ["--Database:Provider=SqlServer", "--Database:ConnectionString=Server=127.0.0.1,1;Database=Transverse;User Id=sa;Password=Secret-2026;Connect Timeout=1"]);

        await ExpectRefusalAsync(server, "SQL Server 127.0.0.1,1 can't be reached: start it, or correct Database:ConnectionString.");
        Assert.DoesNotContain("Secret-2026", server.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_asked_to_end_ends_in_order()
    {
        using var server = Start(File);
        await ExpectAnswerAsync(server);

        server.Signal("TERM");

        Assert.Equal(0, await server.ExitAsync());
        Assert.Contains("Application is shutting down", server.Output, StringComparison.Ordinal);
    }

    /// <summary>Kills one start after the other, each a little later: all facts are there, or none.</summary>
    private async Task KillStartsAsync(JsonNode whole, int step, Action? prepare = null)
    {
        var killed = 0;
        for (var delay = step; delay < 3_000; delay += step)
        {
            prepare?.Invoke();
            using var server = Start(File);
            await Task.Delay(delay);
            if (!server.Output.Contains("is ready", StringComparison.Ordinal)) killed++;
            server.Signal("KILL");
            await server.ExitAsync();
            Assert.Contains(CountFacts(), (long[])[0, CountOf(whole, "Commitment")]);
        }

        Assert.True(killed > 0, "No start was killed before it was ready.");
    }

    /// <summary>Copies the database as one whose tables another release made.</summary>
    private string KeepAsOfAnotherRelease()
    {
        var copy = Path.Combine(_folder.FullName, "older.db");
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        Execute(connection, "UPDATE __EFMigrationsHistory SET MigrationId = '20200101000000_Initial'");
        Execute(connection, $"VACUUM INTO '{copy}'");
        return copy;
    }

    private void PutBack(string copy)
    {
        foreach (var beside in (string[])["-wal", "-shm"]) System.IO.File.Delete(File + beside);
        System.IO.File.Copy(copy, File, overwrite: true);
    }

    private static ServerProcess Start(string file, string options = "", string? shell = null) =>
        new([$"--Database:ConnectionString=Data Source={file}{options}", $"--Store:Path={TemporaryFolder.Path}/{Guid.NewGuid():N}.store"], shell);

    private static async Task<JsonNode> AnswerOfAsync(string file)
    {
        using var server = Start(file);
        var answer = await ExpectAnswerAsync(server);
        server.Signal("TERM");
        await server.ExitAsync();
        return answer;
    }

    private static async Task<JsonNode> ExpectAnswerAsync(ServerProcess server)
    {
        await server.WaitForAsync("/health/ready", HttpStatusCode.OK);
        var (status, body) = await server.AskAsync(Question);
        Assert.Equal(HttpStatusCode.OK, status);
        return body["data"] ?? throw new InvalidOperationException(body.ToJsonString());
    }

    private static async Task ExpectRefusalAsync(ServerProcess server, string reason)
    {
        await server.WaitForAsync("/health/ready", HttpStatusCode.ServiceUnavailable);
        await server.WaitForAsync("/health/live", HttpStatusCode.OK);
        Assert.Contains(reason, server.Output, StringComparison.Ordinal);
        var (status, body) = await server.AskAsync(Question);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal(NotReady, body.ToJsonString());
    }

    private static long CountOf(JsonNode answer, string kind) =>
        (long)answer["dataset"]!["counts"]!.AsArray().First(count => (string)count!["kind"]! == kind)!["count"]!;

    // The rows that another program finds in the file: those of the last transaction that was finished.
    private long CountFacts()
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", command.ExecuteScalar());
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Commitments'";
        if (command.ExecuteScalar() is 0L) return 0;
        command.CommandText = "SELECT COUNT(*) FROM Commitments";
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
