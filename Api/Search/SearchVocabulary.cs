using Microsoft.EntityFrameworkCore;
using Transverse.Api.Hosting;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Search;

/// <summary>Keeps the vocabulary of the loaded data, read once for each version of it.</summary>
internal sealed class SearchVocabulary(IDbContextFactory<TransverseContext> contexts, DatasetVersion version)
{
    private (string Version, Vocabulary Vocabulary)? _known;

    public async ValueTask<Vocabulary> CurrentAsync(CancellationToken cancellation)
    {
        var current = version.Current;
        if (_known is { } known && known.Version == current) return known.Vocabulary;

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var vocabulary = new Vocabulary(await context.SearchWords.Select(word => word.Term).Distinct().ToListAsync(cancellation));
        _known = (current, vocabulary);
        return vocabulary;
    }
}
