using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL;

/// <summary>What the directives on a document's selections mean for the pipeline.</summary>
internal static class SelectionDirectives
{
    /// <summary>The variables used by <c>@skip</c> and <c>@include</c> (Spec 3.13.1, 3.13.2), each once.</summary>
    public static IReadOnlyList<string> ConditionVariables(DocumentNode document) =>
    [
        .. Of(document)
            .Where(directive => directive.Name.Value is "skip" or "include")
            .SelectMany(directive => directive.Arguments)
            .Select(argument => argument.Value)
            .OfType<VariableNode>()
            .Select(variable => variable.Name.Value)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The error for the first <c>@defer</c> or <c>@stream</c>: drafts that this edition does not have.</summary>
    public static IReadOnlyList<GraphQLError> RefuseIncrementalDelivery(DocumentNode document) =>
    [
        .. Of(document)
            .Where(directive => directive.Name.Value is "defer" or "stream")
            .Take(1)
            .Select(directive => new GraphQLError($"The directive \"@{directive.Name}\" is not supported: responses are sent whole.")
            {
                Locations = [new SourceLocation(directive.Location.Line, directive.Location.Column)],
                Extensions = new Dictionary<string, object?> { ["code"] = "INCREMENTAL_DELIVERY_NOT_SUPPORTED" },
            }),
    ];

    private static IEnumerable<DirectiveNode> Of(DocumentNode document) =>
        document.Operations.Select(operation => operation.SelectionSet)
            .Concat(document.Fragments.Select(fragment => fragment.SelectionSet))
            .SelectMany(Of);

    private static IEnumerable<DirectiveNode> Of(SelectionSetNode selectionSet) =>
        selectionSet.Selections.SelectMany(selection => selection.Directives.Concat(selection switch
        {
            FieldNode { SelectionSet: { } below } => Of(below),
            InlineFragmentNode fragment => Of(fragment.SelectionSet),
            _ => [],
        }));
}
