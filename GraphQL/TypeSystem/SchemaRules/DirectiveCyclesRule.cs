using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>
/// Spec 3.13: a directive's definition does not use the directive, neither on its arguments nor on anything in their types.
/// </summary>
internal static class DirectiveCyclesRule
{
    public static IEnumerable<string> Check(Schema schema) =>
        from directive in schema.Directives
        where UsedBy(directive, schema).Contains(directive)
        select $"\"@{directive.Name}\" uses itself in its own definition.";

    /// <summary>
    /// Every directive that stands on an argument of this one, on a type of an argument, inside such a type, or is used by one that
    /// does.
    /// </summary>
    private static HashSet<DirectiveDefinition> UsedBy(DirectiveDefinition start, Schema schema)
    {
        var used = new HashSet<DirectiveDefinition>();
        var types = new HashSet<NamedType>();
        var values = new Queue<InputValueDefinition>(start.Arguments);
        while (values.TryDequeue(out var value))
        {
            Use(value.Directives);
            var type = value.Type.Named;
            if (!types.Add(type)) continue;

            Use(type.Directives);
            foreach (var member in (type as EnumType)?.Values ?? []) Use(member.Directives);
            foreach (var field in (type as InputObjectType)?.Fields ?? []) values.Enqueue(field);
        }

        return used;

        void Use(IEnumerable<DirectiveNode> applied)
        {
            foreach (var node in applied)
            {
                if (!schema.Directives.TryGet(node.Name.Value, out var directive) || !used.Add(directive)) continue;
                foreach (var argument in directive.Arguments) values.Enqueue(argument);
            }
        }
    }
}
