using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.5.1.3: fragments stand on objects, interfaces and unions.</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context, "FragmentsOnCompositeTypes")
{
    private const string Section = "Fragments-on-Object-Interface-or-Union-Types";

    public override void Enter(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is not { } condition || !IsOther(condition)) return;
        Report(
            Section,
            $"No fragment can stand on \"{condition}\", which has no fields: use an object, interface or union.",
            [condition],
            ("typeCondition", condition.Name.Value));
    }

    public override void Enter(FragmentDefinitionNode fragment)
    {
        var condition = fragment.TypeCondition;
        if (!IsOther(condition)) return;
        Report(
            Section,
            $"Fragment \"{fragment.Name}\" can't stand on \"{condition}\", which has no fields: use an object, interface or union.",
            [condition],
            ("typeCondition", condition.Name.Value),
            ("fragment", fragment.Name.Value));
    }

    private bool IsOther(NamedTypeNode condition) => Schema.TypeOf(condition) is LeafType or InputObjectType;
}
