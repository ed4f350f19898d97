using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.5.2.1: the document holds every fragment that is spread.</summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context, "KnownFragmentNames")
{
    public override void Enter(FragmentSpreadNode spread)
    {
        if (Context.Fragment(spread.Name.Value) is not null) return;
        Report(
            "Fragment-Spread-Target-Defined",
            $"The document has no fragment \"{spread.Name}\": define it, or remove the spread.",
            [spread.Name],
            ("fragment", spread.Name.Value));
    }
}
