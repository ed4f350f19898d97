using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.5.1.2 and 5.8.2: the types that fragments and variables name exist.</summary>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context, "KnownTypeNames")
{
    private const string Section = "Fragment-Spread-Type-Existence";

    public override void Enter(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is not { } condition || Exists(condition)) return;
        Report(
            Section,
            $"The schema has no type \"{condition}\": let the fragment stand on a type that it has.",
            [condition],
            ("typeCondition", condition.Name.Value));
    }

    public override void Enter(FragmentDefinitionNode fragment)
    {
        var condition = fragment.TypeCondition;
        if (Exists(condition)) return;
        Report(
            Section,
            $"The schema has no type \"{condition}\": let fragment \"{fragment.Name}\" stand on a type that it has.",
            [condition],
            ("typeCondition", condition.Name.Value),
            ("fragment", fragment.Name.Value));
    }

    public override void Enter(VariableDefinitionNode variable)
    {
        var type = NamedType(variable.Type);
        if (Exists(type)) return;
        Report(
            "Variables-Are-Input-Types",
            $"The schema has no type \"{type}\": give variable \"${variable.Variable.Name}\" a type that it has.",
            [type],
            ("variable", variable.Variable.Name.Value),
            ("variableType", variable.Type.ToString()));
    }

    private static NamedTypeNode NamedType(TypeNode type) => type switch
    {
        ListTypeNode list => NamedType(list.Type),
        NonNullTypeNode nonNull => NamedType(nonNull.Type),
        _ => (NamedTypeNode)type,
    };

    private bool Exists(NamedTypeNode type) => Schema.Types.ContainsKey(type.Name.Value);
}
