using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.8.5: a variable's type suits every place where the variable is used.</summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context, "VariablesInAllowedPosition")
{
    public override void Leave(DocumentNode document)
    {
        foreach (var operation in document.Operations)
        {
            // Where names repeat the last declaration counts, as in graphql-js.
            var declared = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var variable in operation.VariableDefinitions) declared[variable.Variable.Name.Value] = variable;

            foreach (var usage in Context.References.Variables(operation))
            {
                if (!declared.TryGetValue(usage.Name, out var variable)) continue;
                if (usage.Types.InputType is { } locationType && Schema.TypeOf(variable.Type) is { } type) Check(usage, variable, type, locationType);
            }
        }
    }

    private void Check(VariableUsage usage, VariableDefinitionNode variable, GraphType type, GraphType locationType)
    {
        if (!IsVariableUsageAllowed(variable, type, locationType, usage.Types.HasDefault))
        {
            Report(usage, variable, locationType, $"Variable \"${usage.Name}\" of type \"{type}\" can't stand where \"{locationType}\" is expected: declare it as that.");
        }

        if (usage.Types.ParentInputType is InputObjectType { IsOneOf: true } oneOf && type is not NonNullType)
        {
            Report(usage, variable, locationType, $"Variable \"${usage.Name}\" of type \"{type}\" may be null, which no field of \"{oneOf}\" can be: declare it as \"{type}!\".");
        }
    }

    private void Report(VariableUsage usage, VariableDefinitionNode variable, GraphType locationType, string message) => Report(
        "All-Variable-Usages-Are-Allowed",
        message,
        [variable, usage.Variable],
        ("variable", usage.Name),
        ("variableType", variable.Type.ToString()),
        ("locationType", locationType.ToString()));

    private bool IsVariableUsageAllowed(VariableDefinitionNode variable, GraphType type, GraphType locationType, bool hasLocationDefault)
    {
        if (locationType is not NonNullType nonNull || type is NonNullType) return Schema.IsSubType(type, locationType);
        var hasDefault = variable.DefaultValue is not (null or NullValueNode);
        return (hasDefault || hasLocationDefault) && Schema.IsSubType(type, nonNull.OfType);
    }
}
