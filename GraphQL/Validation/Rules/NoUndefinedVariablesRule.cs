using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.8.3: an operation declares the variables that it and its fragments use.</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context, "NoUndefinedVariables")
{
    public override void Leave(DocumentNode document)
    {
        foreach (var operation in document.Operations)
        {
            var declared = operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value);
            var undeclared = Context.References.Variables(operation).Select(usage => usage.Name).Except(declared).ToList();
            if (undeclared.Count == 0) continue;
            Report(
                "All-Variable-Uses-Defined",
                $"{ValidationContext.Describe(operation)} uses variables that it does not declare: ${string.Join(", $", undeclared)}. Declare them.",
                [operation]);
        }
    }
}
