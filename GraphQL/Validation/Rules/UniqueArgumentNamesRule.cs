using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.4.2: no argument is given twice.</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context, "UniqueArgumentNames")
{
    private const string Section = "Argument-Uniqueness";

    public override void Enter(FieldNode field)
    {
        foreach (var (name, nodes) in Repeated(field.Arguments))
        {
            var message = $"Field \"{field.Name}\" is given argument \"{name}\" {nodes.Count} times: keep one.";
            if (Types.Field is null) Report(Section, message, nodes, ("argument", name));
            else Report(Section, message, nodes, ("type", Types.ParentType!.Name), ("field", field.Name.Value), ("argument", name));
        }
    }

    public override void Enter(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            foreach (var (name, nodes) in Repeated(directive.Arguments))
            {
                Report(
                    Section,
                    $"Directive \"@{directive.Name}\" is given argument \"{name}\" {nodes.Count} times: keep one.",
                    nodes,
                    ("directive", directive.Name.Value),
                    ("argument", name));
            }
        }
    }

    private static IEnumerable<(string Name, List<NameNode> Nodes)> Repeated(IReadOnlyList<ArgumentNode> arguments) => arguments.Count < 2 ? [] :
        from argument in arguments
        group argument.Name by argument.Name.Value into same
        where same.Skip(1).Any()
        select (same.Key, same.ToList());
}
