using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation;

/// <summary>Judges whether a document can be executed against a schema (Spec 5). The verdict holds for all variables, so it may be kept with the document.</summary>
public static class DocumentValidator
{
    /// <summary>Checks the limits first and then, if the document keeps them, the rules of the specification.</summary>
    /// <param name="schema">A schema that is valid itself.</param>
    /// <param name="document">The document as parsed.</param>
    /// <param name="options">The limits; null for <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>What is wrong; empty when the document is valid.</returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default);
        try
        {
            new DocumentLimits(context).Check();
            if (context.Errors.Count == 0) new DocumentWalker(context, SpecifiedRules.For(context)).Walk();
        }
        catch (InsufficientExecutionStackException)
        {
            // The parser bounds how deep selection sets nest, but chains of fragments have no end.
            context.Report(
                rule: null,
                "The fragments of the document nest too deep to be followed: spread fewer inside one another.",
                [document],
                new Dictionary<string, object?> { ["code"] = "LIMIT_DEPTH" });
        }

        return context.Errors;
    }
}
