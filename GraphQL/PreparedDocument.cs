using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL;

/// <summary>A document after parsing and validation: either its errors, or its operations ready to be planned.</summary>
internal sealed class PreparedDocument
{
    private readonly List<PreparedOperation> _operations = [];

    private PreparedDocument(IReadOnlyList<GraphQLError> errors) => Errors = errors;

    /// <summary>Why it is refused; empty for a valid document.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    public static PreparedDocument Invalid(IReadOnlyList<GraphQLError> errors) => new(errors);

    public static PreparedDocument Valid(DocumentNode document, int cachedPlans)
    {
        var prepared = new PreparedDocument([]);
        var conditions = SelectionDirectives.ConditionVariables(document);
        foreach (var operation in document.Operations)
            prepared._operations.Add(new PreparedOperation(document, operation, conditions, cachedPlans));
        return prepared;
    }

    /// <summary>Spec 6.1, GetOperation.</summary>
    /// <exception cref="GraphQLException">The name is missing among several operations, or none has it.</exception>
    public PreparedOperation GetOperation(string? name)
    {
        if (name is null && _operations.Count == 1) return _operations[0];
        if (name is not null && _operations.Find(operation => operation.Definition.Name?.Value == name) is { } named) return named;
        throw new GraphQLException(
            name is null
                ? $"The document has {_operations.Count} operations: say with \"operationName\" which one to execute."
                : $"The document has no operation named \"{name}\".",
            "HC0009");
    }
}
