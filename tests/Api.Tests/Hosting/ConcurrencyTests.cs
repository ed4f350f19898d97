using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Tests.Servers;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Persistence;
using Transverse.Infrastructure.Store;

namespace Transverse.Api.Tests.Hosting;

public sealed class ConcurrencyTests : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("transverse-concurrency-");
    private TestServer _server = null!;

    // The shapes differ, so that many are translated at once; the numbers make each of them several requests.
    private static readonly string[] Shapes =
    [
        "{ plans { nodes { code commitments(first: # ) { nodes { code participations { role actor { slug } } } totalCount } } } }",
        "{ actors(first: #, order: [{ name: DESC }]) { nodes { slug aliases { name } participations { role plan { code } } } totalCount } }",
        "{ fundings(where: { amount: { gt: # } }) { nodes { code amount parts { code } citations { firstLine } } totalCount } }",
        "{ observations(where: { position: { lte: # } }) { nodes { value text indicator { label } } totalCount } }",
        "{ commitments(first: #, where: { themes: { some: { code: { startsWith: \"l\" } } } }) { nodes { code themes { code } } } }",
        "{ documents(last: #) { nodes { code sections { code children { code } } } pageInfo { startCursor } } }",
        "{ places(first: #) { nodes { id } } themes { code fundedActions(first: #) { nodes { code places { code } } } } }",
        "{ dataset { counts { kind count } } a#: __typename }",
        "{ fundings(first: #) { nodes { nowhere } } }",
    ];

    private static readonly string[] Requests = [.. Shapes.SelectMany(shape => Enumerable.Range(1, 12).Select(number => shape.Replace("#", $"{number}", StringComparison.Ordinal)))];

    public async Task InitializeAsync() => _server = await TestServer.StartAsync(
        [$"--Database:ConnectionString=Data Source={_folder.FullName}/database.db", $"--Dataset:Path={Sample}"]);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Many_requests_at_once_answer_as_one_after_the_other()
    {
        var atOnce = await Task.WhenAll(Requests.Concat(Requests.Reverse()).Select(BodyAsync));

        var alone = new List<string>();
        foreach (var request in Requests) alone.Add(await BodyAsync(request));
        Assert.Equal(alone, atOnce[..Requests.Length]);
        Assert.Equal(alone, atOnce[Requests.Length..].Reverse());
    }

    [Fact]
    public async Task Requests_answer_while_the_dataset_is_loaded_again()
    {
        var alone = new List<string>();
        foreach (var request in Requests) alone.Add(await BodyAsync(request));
        var loads = Task.Run(LoadOtherVersionsAsync);

        var rounds = 0;
        for (; rounds == 0 || !loads.IsCompleted; rounds++) Assert.Equal(alone, await Task.WhenAll(Requests.Select(BodyAsync)));

        Assert.Equal(6, await loads);
    }

    // The same rows under another version: one more description in the package.
    private async Task<int> LoadOtherVersionsAsync()
    {
        var other = Path.Combine(_folder.FullName, "data");
        foreach (var file in Directory.GetFiles(Sample, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(other, Path.GetRelativePath(Sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var package = Path.Combine(other, "datapackage.json");
        await File.WriteAllTextAsync(package, (await File.ReadAllTextAsync(package)).Replace("one plan", "a single plan", StringComparison.Ordinal));
        var contexts = _server.Services.GetRequiredService<IDbContextFactory<TransverseContext>>();
        var store = _server.Services.GetRequiredService<DataStore>();
        var versions = new List<string>();
        foreach (var folder in (string[])[other, Sample, other, Sample, other, Sample]) versions.Add((await new DatasetLoader(contexts, new DatasetFolder(folder), store).LoadAsync()).Version);

        Assert.Equal(2, versions.Distinct().Count());
        return versions.Count;
    }

    private async Task<string> BodyAsync(string document) => (await _server.AskAsync(document)).Body;

    private static string Sample => Path.Combine(AppContext.BaseDirectory, "Sample", "data");
}
