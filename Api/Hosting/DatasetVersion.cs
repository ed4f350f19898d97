using Transverse.Domain.Documents;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Hosting;

/// <summary>The version of the data that this server answers from.</summary>
internal sealed class DatasetVersion
{
    private Known? _known;

    /// <summary>Whether any data is loaded.</summary>
    public bool IsKnown => _known is not null;

    /// <summary>The version; it changes with the data.</summary>
    public string Current => _known!.Version;

    /// <summary>Names the load that the data came with: a version that is restored was loaded again.</summary>
    public string Load => _known!.Load;

    /// <summary>Notes what the database holds; returns whether that is another load.</summary>
    public bool Note(DatasetInfo loaded)
    {
        var load = $"{loaded.Version} {loaded.LoadedAt:O}";
        if (_known?.Load == load) return false;

        _known = new(loaded.Version, load, new() { ["dataset"] = loaded.Version });
        return true;
    }

    /// <summary>Names the version in an answer that was executed.</summary>
    public ExecutionResult Sign(ExecutionResult result) => !result.Executed || _known is not { } known
        ? result
        : (result with { Extensions = known.Extensions }).Extended(result.Extensions);

    private sealed record Known(string Version, string Load, Dictionary<string, object?> Extensions);
}
