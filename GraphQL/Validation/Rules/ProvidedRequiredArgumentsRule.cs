using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.4.3: arguments that are non-null and have no default are given.</summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context, "ProvidedRequiredArguments")
{
    private const string Section = "Required-Arguments";

    public override void Enter(FieldNode field)
    {
        if (Types.Field is not { } definition) return;
        foreach (var argument in Missing(definition.Arguments, field.Arguments))
        {
            Report(
                Section,
                $"Field \"{Types.ParentType}.{field.Name}\" needs argument \"{argument.Name}\" of type \"{argument.Type}\": give it.",
                [field],
                ("type", Types.ParentType!.Name),
                ("field", field.Name.Value),
                ("argument", argument.Name));
        }
    }

    public override void Enter(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            if (!Schema.Directives.TryGet(directive.Name.Value, out var definition)) continue;
            foreach (var argument in Missing(definition.Arguments, directive.Arguments))
            {
                Report(
                    Section,
                    $"Directive \"@{directive.Name}\" needs argument \"{argument.Name}\" of type \"{argument.Type}\": give it.",
                    [directive],
                    ("directive", directive.Name.Value),
                    ("argument", argument.Name));
            }
        }
    }

    private static IEnumerable<InputValueDefinition> Missing(MemberList<InputValueDefinition> definitions, IReadOnlyList<ArgumentNode> given) =>
        definitions.Where(definition => definition.IsRequired && given.All(argument => argument.Name.Value != definition.Name));
}
