using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.8.4: an operation or one of its fragments uses every variable that it declares.</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context, "NoUnusedVariables")
{
    public override void Leave(DocumentNode document)
    {
        foreach (var operation in document.Operations)
        {
            var used = Context.References.Variables(operation).Select(usage => usage.Name);
            var unused = operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value).Except(used).ToList();
            if (unused.Count == 0) continue;
            Report(
                "All-Variables-Used",
                $"{ValidationContext.Describe(operation)} declares variables that it does not use: ${string.Join(", $", unused)}. Remove them.",
                [operation]);
        }
    }
}
