using Transverse.GraphQL;
using Transverse.Infrastructure.Dataset.Changes;
using Transverse.Infrastructure.Store;

namespace Transverse.Api.Schema.Dataset;

/// <summary>What kept versions differ in: that never changes, so the latest answers are remembered. One comparison is made at a time.</summary>
internal sealed class DatasetComparisons(DatasetHistory history) : IDisposable
{
    /// <summary>How many changed cells are remembered.</summary>
    private const long Capacity = 200_000;

    private readonly BoundedCache<(string From, string To), IReadOnlyList<RowChange>> _known = new(Capacity, sizeOf: rows => 1 + rows.Sum(row => row.Cells.Count));
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Compares two versions.</summary>
    /// <exception cref="StoreException">The files of a version are lost or damaged.</exception>
    public async ValueTask<IReadOnlyList<RowChange>> OfAsync(DataVersion from, DataVersion to, CancellationToken cancellation)
    {
        var key = (from.Version, to.Version);
        if (_known.TryGet(key, out var known)) return known;

        await _turn.WaitAsync(cancellation);
        try
        {
            if (_known.TryGet(key, out known)) return known;

            var rows = history.Compare(from, to);
            _known.Add(key, rows);
            return rows;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
