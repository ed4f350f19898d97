using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.2.3.1: an operation without a name is the only one.</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context, "LoneAnonymousOperation")
{
    public override void Enter(OperationDefinitionNode operation)
    {
        var count = Context.Document.Operations.Count;
        if (operation.Name is not null || count == 1) return;
        Report(
            "Lone-Anonymous-Operation",
            $"The document holds {count} operations, and this one has no name: name every operation.",
            [operation],
            ("operations", count));
    }
}
