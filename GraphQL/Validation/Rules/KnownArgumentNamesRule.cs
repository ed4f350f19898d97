using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.4.1: every argument exists on its field or directive.</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context, "KnownArgumentNames")
{
    private const string Section = "Argument-Names";

    public override void Enter(FieldNode field)
    {
        if (Types.Field is not { } definition) return;
        foreach (var argument in field.Arguments)
        {
            if (definition.Arguments.TryGet(argument.Name.Value, out _)) continue;
            Report(
                Section,
                $"Field \"{Types.ParentType}.{field.Name}\" has no argument \"{argument.Name}\": remove it.",
                [argument],
                ("type", Types.ParentType!.Name),
                ("field", field.Name.Value),
                ("argument", argument.Name.Value));
        }
    }

    public override void Enter(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            if (!Schema.Directives.TryGet(directive.Name.Value, out var definition)) continue;
            foreach (var argument in directive.Arguments)
            {
                if (definition.Arguments.TryGet(argument.Name.Value, out _)) continue;
                Report(
                    Section,
                    $"Directive \"@{directive.Name}\" has no argument \"{argument.Name}\": remove it.",
                    [argument],
                    ("directive", directive.Name.Value),
                    ("argument", argument.Name.Value));
            }
        }
    }
}
