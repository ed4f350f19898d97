using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.7.1 and 5.7.2: directives exist and stand where they may.</summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context, "KnownDirectives")
{
    public override void Enter(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            if (!Schema.Directives.TryGet(directive.Name.Value, out var definition))
            {
                Report("Directives-Are-Defined", $"The schema has no directive \"@{directive.Name}\": remove it.", [directive]);
            }
            else if (!definition.Locations.Contains(location))
            {
                var allowed = string.Join(", ", definition.Locations.Select(DirectiveLocationNames.NameOf));
                Report(
                    "Directives-Are-in-Valid-Locations",
                    $"Directive \"@{directive.Name}\" may stand on {allowed} only, not on {DirectiveLocationNames.NameOf(location)}: remove it.",
                    [directive]);
            }
        }
    }
}
