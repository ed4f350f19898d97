using Transverse.GraphQL.Execution;

namespace Transverse.Api.Hosting;

/// <summary>The version of the data that this server answers from.</summary>
internal sealed class DatasetVersion
{
    private Dictionary<string, object?> _extensions = [];

    /// <summary>The version; it changes when another dataset was loaded.</summary>
    public string Current
    {
        get => (string)_extensions["dataset"]!;
        set => _extensions = new Dictionary<string, object?> { ["dataset"] = value };
    }

    /// <summary>Names the version in an answer that was executed.</summary>
    public ExecutionResult Sign(ExecutionResult result) => !result.Executed ? result : new ExecutionResult
    {
        Executed = true,
        Data = result.Data,
        Errors = result.Errors,
        Extensions = result.Extensions.Count == 0 ? _extensions : new Dictionary<string, object?>([.. _extensions, .. result.Extensions]),
    };
}
