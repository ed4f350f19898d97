using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.7.3: a directive stands once at a place, unless it is repeatable.</summary>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context, "UniqueDirectivesPerLocation")
{
    public override void Enter(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.Count == 1) return;
        foreach (var same in directives.GroupBy(directive => directive.Name.Value).Where(same => same.Skip(1).Any()))
        {
            if (!Schema.Directives.TryGet(same.Key, out var definition) || definition.IsRepeatable) continue;
            Report("Directives-Are-Unique-per-Location", $"Directive \"@{same.Key}\" stands here {same.Count()} times: keep one.", same);
        }
    }
}
