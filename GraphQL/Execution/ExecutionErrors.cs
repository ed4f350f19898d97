using System.Globalization;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>The errors that execution itself raises (Spec 6.4.4). Place and path are added when the response is settled.</summary>
internal static class ExecutionErrors
{
    /// <summary>An exception that is not meant for the client: it is kept for the log, the client learns nothing of it.</summary>
    public static GraphQLError From(Exception exception) => exception is GraphQLException known
        ? known.Errors[0]
        : new GraphQLError("Unexpected execution error.") { Exception = exception };

    public static GraphQLError NullInNonNull(PlannedField field) =>
        Create($"The field \"{field.Coordinate}\" of type \"{field.Definition.Type}\" holds a null where its type allows none.", "HC0018");

    public static GraphQLError InvalidLeaf(PlannedField field, CoercionException exception) => Create(
        $"The field \"{field.Coordinate}\" has a value that its type can't represent: {exception.Message}.",
        "EXEC_INVALID_LEAF_VALUE");

    public static GraphQLError NotAList(PlannedField field) =>
        Create($"The field \"{field.Coordinate}\" has a value that is no list.", "EXEC_LIST_TYPE_NOT_SUPPORTED");

    public static GraphQLError UnknownObjectType(PlannedField field) => Create(
        $"The field \"{field.Coordinate}\" has a value that is of none of the object types of \"{field.Definition.Type.Named}\".",
        "EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE");

    public static GraphQLError Cancelled() => Create("The request was cancelled.", "HC0049");

    public static GraphQLError TimedOut(TimeSpan timeout)
    {
        var seconds = timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return Create($"The request took longer than {seconds} seconds.", "HC0045");
    }

    private static GraphQLError Create(string message, string code) =>
        new(message) { Extensions = new Dictionary<string, object?> { ["code"] = code } };
}
