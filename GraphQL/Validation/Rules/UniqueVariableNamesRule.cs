using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.8.1: no two variables of an operation have the same name.</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context, "UniqueVariableNames")
{
    public override void Enter(OperationDefinitionNode operation)
    {
        var variables = operation.VariableDefinitions.GroupBy(variable => variable.Variable.Name.Value);
        foreach (var same in variables.Where(same => same.Skip(1).Any()))
        {
            Report(
                "Variable-Uniqueness",
                $"Variable \"${same.Key}\" is declared {same.Count()} times: declare it once.",
                same.Select(variable => variable.Variable.Name),
                ("variable", same.Key),
                ("variableType", same.ElementAt(1).Type.ToString()));
        }
    }
}
