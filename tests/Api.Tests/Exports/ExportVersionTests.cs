using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Exports;
using Transverse.Api.Tests.Servers;
using Transverse.GraphQL.Execution;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Tests.Exports;

/// <summary>Exports while the data changes under them.</summary>
public sealed class ExportVersionTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("transverse-exports-");
    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await TestServer.StartAsync([$"--Database:ConnectionString=Data Source={_folder.FullName}/transverse.db"]);

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_export_that_has_begun_tells_the_data_of_its_beginning_to_the_end()
    {
        // What an earlier request leaves in the pool must not be what this one reads.
        await GetAsync("/exports/places.csv");
        using var scope = _server.Services.CreateScope();
        var reader = _server.Services.GetRequiredService<ExportReader>();
        var source = ExportSource.Of(_server.Services.GetRequiredService<GraphQL.TypeSystem.Schema>())["commitments"];
        var request = new ExportRequest(source, [], [ExportColumns.Column(source.Item, "title")], Fields: null, ByteOrderMark: false);
        var (pages, titles) = (0, new List<string>());

        await foreach (var page in reader.PagesAsync(request, request.Columns, scope.ServiceProvider, CancellationToken.None))
        {
            if (pages++ == 0) await ChangeAsync("UPDATE Commitments SET Title = 'Autre'");
            titles.AddRange(page.Select(row => (string)row.Values[0]!));
        }

        Assert.InRange(pages, 2, 10);
        Assert.DoesNotContain("Autre", titles);
        Assert.Equal(["title", .. Enumerable.Repeat("Autre", titles.Count)], Lines(await GetAsync("/exports/commitments.csv?fields=title")).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public async Task The_version_in_a_file_is_that_of_its_rows_from_the_first_moment_on()
    {
        var before = await GetAsync("/exports/places.csv?fields=name");
        await ChangeAsync("UPDATE Dataset SET Version = 'imported'; UPDATE Places SET Name = 'Autre'");
        var after = await GetAsync("/exports/places.csv?fields=name");
        var gone = await GetAsync(before.Header("Content-Location")!);

        Assert.EndsWith("&version=imported", after.Header("Content-Location"), StringComparison.Ordinal);
        Assert.All(Lines(after).Skip(1), line => Assert.StartsWith("Autre", line, StringComparison.Ordinal));
        Assert.Equal((409, "EXPORT_VERSION_GONE"), (gone.Status, gone.ErrorCode));
        Assert.Null(gone.Header("Content-Disposition"));
    }

    [Theory]
    [InlineData("UPDATE Dataset SET Version = 'imported'")]
    [InlineData("UPDATE Dataset SET LoadedAt = '2020-01-01 00:00:00+00:00'")]
    public async Task Another_load_is_known_from_the_one_that_a_file_tells_of(string change)
    {
        var request = new ExportRequest(ExportSource.Of(_server.Services.GetRequiredService<GraphQL.TypeSystem.Schema>())["places"], [], [], Fields: null, ByteOrderMark: false);
        var about = ExportAbout.Read(await DatasetAsync(), request, "csv", rows: 0, DateTimeOffset.UnixEpoch);

        Assert.True(about.IsOf(await DatasetAsync()));
        await ChangeAsync(change);
        Assert.False(about.IsOf(await DatasetAsync()));
    }

    private async Task<ResultObject> DatasetAsync()
    {
        using var scope = _server.Services.CreateScope();
        return await _server.Services.GetRequiredService<ExportReader>().ExecuteAsync(ExportAbout.Document, [], scope.ServiceProvider, CancellationToken.None);
    }

    private async Task ChangeAsync(string sql)
    {
        await using var database = await _server.Services.GetRequiredService<IDbContextFactory<TransverseContext>>().CreateDbContextAsync();
        await database.Database.ExecuteSqlRawAsync(sql);
    }

    private Task<Answer> GetAsync(string address) => _server.SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    private static string[] Lines(Answer file) => file.Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
