using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.8.2: the values of variables are scalars, enums, input objects and lists of these.</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context, "VariablesAreInputTypes")
{
    public override void Enter(VariableDefinitionNode variable)
    {
        if (Schema.TypeOf(variable.Type) is not { IsInputType: false } type) return;
        Report(
            "Variables-Are-Input-Types",
            $"Variable \"${variable.Variable.Name}\" can't be of type \"{type}\", which no client can send: use a scalar, enum or input object.",
            [variable.Type],
            ("variable", variable.Variable.Name.Value),
            ("variableType", type.ToString()));
    }
}
