using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.1.1: a document to execute holds operations and fragments only.</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context, "ExecutableDefinitions")
{
    public override void Enter(TypeSystemDefinitionNode definition)
    {
        var subject = definition switch
        {
            TypeDefinitionNode type => $"type \"{type.Name}\"",
            DirectiveDefinitionNode directive => $"directive \"@{directive.Name}\"",
            _ => "schema",
        };
        Report("Executable-Definitions", $"The definition of the {subject} can't be executed: remove it from the document.", [definition]);
    }
}
