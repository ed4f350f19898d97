using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution.Cost;

namespace Transverse.GraphQL.Execution;

/// <summary>A response before it is written (Spec 7.1).</summary>
public sealed record ExecutionResult
{
    /// <summary>The response to a request that is refused before execution: errors and no <c>data</c> (Spec 7.1.2).</summary>
    public static ExecutionResult Refused(IReadOnlyList<GraphQLError> errors) => new() { Executed = false, Errors = errors };

    /// <summary>The response to a request whose operation is good but not executed.</summary>
    internal static ExecutionResult NotExecuted(IReadOnlyList<GraphQLError> errors, IReadOnlyDictionary<string, object?> extensions) =>
        new() { Executed = false, Errors = errors, Extensions = extensions };

    internal static ExecutionResult Stopped(GraphQLError error) => new() { Executed = true, Errors = [error] };

    /// <summary>The same response with further members of <c>extensions</c>.</summary>
    public ExecutionResult Extended(IReadOnlyDictionary<string, object?> extensions) =>
        this with { Extensions = Extensions.Count == 0 ? extensions : new Dictionary<string, object?>([.. Extensions, .. extensions]) };

    /// <summary>The operation's name; null when it has none, or none was found.</summary>
    public string? OperationName { get; init; }

    /// <summary>What the operation costs; null when none was found.</summary>
    public OperationCost? Cost { get; init; }

    /// <summary>Whether execution began: only then does the response have <c>data</c>.</summary>
    public required bool Executed { get; init; }

    /// <summary>The root's values; null when a null went up to the root, or execution did not begin.</summary>
    public ResultObject? Data { get; init; }

    /// <summary>The errors; empty when there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; init; } = [];

    /// <summary>Members of the response's <c>extensions</c>; empty when there are none.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = NoExtensions;

    internal static IReadOnlyDictionary<string, object?> NoExtensions { get; } = new Dictionary<string, object?>();
}
