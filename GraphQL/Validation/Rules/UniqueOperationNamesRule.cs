using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.2.2.1: no two operations have the same name.</summary>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule(context, "UniqueOperationNames")
{
    private readonly Dictionary<string, NameNode> _names = new(StringComparer.Ordinal);

    public override void Enter(OperationDefinitionNode operation)
    {
        if (operation.Name is not { } name || _names.TryAdd(name.Value, name)) return;
        Report(
            "Operation-Name-Uniqueness",
            $"Several operations are named \"{name}\": give each a name of its own.",
            [_names[name.Value], name],
            ("operation", name.Value));
    }
}
