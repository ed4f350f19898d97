using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation;

/// <summary>A use of a variable, and what its place expects.</summary>
internal readonly record struct VariableUsage(VariableNode Variable, TypeInfo Types)
{
    public string Name => Variable.Name.Value;
}
