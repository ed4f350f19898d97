using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.5.1.4: some operation reaches every fragment.</summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context, "NoUnusedFragments")
{
    public override void Leave(DocumentNode document)
    {
        var used = document.Operations.SelectMany(Context.References.Fragments).Select(fragment => fragment.Name.Value).ToHashSet();
        foreach (var fragment in document.Fragments.Where(fragment => !used.Contains(fragment.Name.Value)))
        {
            Report(
                "Fragments-Must-Be-Used",
                $"No operation uses fragment \"{fragment.Name}\": spread or remove it.",
                [fragment],
                ("fragment", fragment.Name.Value));
        }
    }
}
