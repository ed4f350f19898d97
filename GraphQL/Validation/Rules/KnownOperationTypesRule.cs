using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.2.1.1: the schema has a root type for every operation.</summary>
internal sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context, "KnownOperationTypes")
{
    public override void Enter(OperationDefinitionNode operation)
    {
        if (Types.Type is not null) return;
        var kinds = operation.Operation switch
        {
            OperationKind.Query => "queries",
            OperationKind.Mutation => "mutations",
            _ => "subscriptions",
        };
        Report("Operation-Type-Existence", $"The schema has no {kinds}: remove this operation.", [operation]);
    }
}
