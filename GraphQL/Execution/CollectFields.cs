using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>Flattens selection sets into the fields that they ask of one object type (Spec 6.3.2, CollectFields).</summary>
internal sealed class CollectFields(
    Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, IReadOnlyDictionary<string, object?> variables)
{
    /// <summary>The fields by response name in the order of first appearance; each with every node to merge.</summary>
    public OrderedDictionary<string, List<FieldNode>> Of(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets) Collect(type, selectionSet, fields, visited);
        return fields;
    }

    private void Collect(
        ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> fields, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!IsIncluded(selection)) continue;
            switch (selection)
            {
                case FieldNode field when fields.TryGetValue(field.ResponseName, out var nodes):
                    nodes.Add(field);
                    break;
                case FieldNode field:
                    fields.Add(field.ResponseName, [field]);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, fields, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                    && fragments.TryGetValue(spread.Name.Value, out var fragment)
                    && Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, fields, visited);
                    break;
            }
        }
    }

    /// <summary>Spec 6.3.2, DoesFragmentTypeApply.</summary>
    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (schema.Types.TryGetValue(condition.Name.Value, out var named) && schema.IsPossible(named, type));

    /// <summary>Spec 3.13.1: a selection stays unless <c>@skip</c> is true or <c>@include</c> is false.</summary>
    private bool IsIncluded(SelectionNode selection)
    {
        var directives = selection.Directives;
        return directives.Count == 0 || (!IsTrue(directives, "skip", otherwise: false) && IsTrue(directives, "include", otherwise: true));
    }

    private bool IsTrue(IReadOnlyList<DirectiveNode> directives, string name, bool otherwise)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == name) return Condition(directive);
        }

        return otherwise;
    }

    private bool Condition(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable when variables.GetValueOrDefault(variable.Name.Value) is bool value => value,
        var value => throw new GraphQLException(new GraphQLError($"The argument \"if\" of \"@{directive.Name}\" must be true or false.")
        {
            Locations = [new SourceLocation(value.Location.Line, value.Location.Column)],
        }),
    };
}
