namespace Transverse.GraphQL.Errors;

/// <summary>Stops the work at hand with errors that are meant for the client.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>Carries one error.</summary>
    public GraphQLException(GraphQLError error) : this([error]) { }

    /// <summary>Carries several errors; at least one.</summary>
    public GraphQLException(IReadOnlyList<GraphQLError> errors) : base(errors[0].Message, errors[0].Exception) => Errors = errors;

    /// <summary>Carries one error made of a message and a stable code.</summary>
    public GraphQLException(string message, string code)
        : this(new GraphQLError(message) { Extensions = new Dictionary<string, object?> { ["code"] = code } }) { }

    /// <summary>The errors to send.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }
}
