using Transverse.GraphQL.Execution;

namespace Transverse.Api.Hosting;

/// <summary>The version of the data that this server answers from.</summary>
internal sealed class DatasetVersion
{
    private Dictionary<string, object?> _extensions = [];

    /// <summary>Whether any data is loaded.</summary>
    public bool IsKnown => _extensions.Count > 0;

    /// <summary>The version; it changes with the data.</summary>
    public string Current
    {
        get => (string)_extensions["dataset"]!;
        set => _extensions = new Dictionary<string, object?> { ["dataset"] = value };
    }

    /// <summary>Names the version in an answer that was executed.</summary>
    public ExecutionResult Sign(ExecutionResult result) => !result.Executed || !IsKnown
        ? result
        : (result with { Extensions = _extensions }).Extended(result.Extensions);
}
