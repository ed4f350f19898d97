using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.5.2.3: a fragment stands where objects of its type may occur.</summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context, "PossibleFragmentSpreads")
{
    private const string Section = "Fragment-Spread-Is-Possible";

    public override void Enter(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is not { } condition || Impossible(condition) is not var (type, parent)) return;
        Report(
            Section,
            $"An object of type \"{parent}\" is never of type \"{type}\": remove this fragment.",
            [fragment],
            ("typeCondition", type.Name),
            ("selectionSetType", parent.Name));
    }

    public override void Enter(FragmentSpreadNode spread)
    {
        if (Context.Fragment(spread.Name.Value) is not { } fragment || Impossible(fragment.TypeCondition) is not var (type, parent)) return;
        Report(
            Section,
            $"An object of type \"{parent}\" is never of type \"{type}\": remove this spread of fragment \"{spread.Name}\".",
            [spread],
            ("typeCondition", type.Name),
            ("selectionSetType", parent.Name),
            ("fragment", spread.Name.Value));
    }

    private (NamedType Type, NamedType Parent)? Impossible(NamedTypeNode condition)
    {
        if (Types.ParentType is not { } parent || Context.CompositeType(condition) is not { } type) return null;
        var overlap = ReferenceEquals(type, parent) || Schema.PossibleTypes(type).Any(possible => Schema.IsPossible(parent, possible));
        return overlap ? null : (type, parent);
    }
}
