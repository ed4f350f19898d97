namespace Transverse.GraphQL.Errors;

/// <summary>One error of a response (Spec 7.1.5): what to change, where, and data that programs can read.</summary>
/// <param name="message">What is wrong and how to mend it, in English.</param>
public sealed class GraphQLError(string message)
{
    /// <summary>What is wrong and how to mend it.</summary>
    public string Message { get; } = message;

    /// <summary>Where in the document; empty when the document is not to blame.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>Response names (<see cref="string"/>) and list indexes (<see cref="int"/>) from the root; null before execution.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Members of <c>extensions</c> in order: strings, numbers, booleans or lists of strings.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = new Dictionary<string, object?>();

    /// <summary>The validation rule that reported it, in graphql-js's words (<c>ScalarLeafs</c>); null for all others. Not sent to clients.</summary>
    public string? Rule { get; init; }

    /// <summary>The exception behind an unexpected failure, for the log only. Never sent to clients.</summary>
    public Exception? Exception { get; init; }
}
