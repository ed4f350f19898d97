using System.Runtime.CompilerServices;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation;

/// <summary>Collects the fields of selection sets by response name, fragments expanded, and counts the work of merging.</summary>
internal sealed class MergedFields(ValidationContext context)
{
    private readonly Dictionary<FieldNode, MergedField> _fields = [];
    private readonly HashSet<FragmentDefinitionNode> _reached = [];
    private int _comparisons;

    /// <summary>The fragments that were expanded so far.</summary>
    public IReadOnlySet<FragmentDefinitionNode> Reached => _reached;

    /// <summary>Whether the budget is used up, and the answer therefore unknown.</summary>
    public bool IsExhausted => _comparisons > context.Options.MaxFieldMergeComparisons;

    /// <summary>Counts one field that is collected or compared; false when the budget is used up.</summary>
    public bool Spend()
    {
        if (IsExhausted) return false;
        _comparisons++;
        return !IsExhausted;
    }

    /// <summary>The fields of several selection sets, taken as one, in groups of one response name.</summary>
    public IEnumerable<List<MergedField>> Group(IEnumerable<(SelectionSetNode SelectionSet, NamedType? Parent)> selectionSets)
    {
        var groups = new Dictionary<string, List<MergedField>>(StringComparer.Ordinal);
        var visited = new HashSet<FragmentDefinitionNode>();
        foreach (var (selectionSet, parent) in selectionSets) Collect(selectionSet, parent, groups, visited);
        return groups.Values;
    }

    /// <summary>What several fields select below, in groups of one response name.</summary>
    public IEnumerable<List<MergedField>> GroupBelow(IEnumerable<MergedField> fields) =>
        Group(from field in fields where field.Node.SelectionSet is not null select (field.Node.SelectionSet, field.Type?.Named));

    private void Collect(
        SelectionSetNode selectionSet, NamedType? parent, Dictionary<string, List<MergedField>> groups, HashSet<FragmentDefinitionNode> visited)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field when Spend():
                    if (!groups.TryGetValue(field.ResponseName, out var group)) groups[field.ResponseName] = group = [];
                    group.Add(Merged(field, parent));
                    break;
                case InlineFragmentNode { TypeCondition: null } fragment:
                    Collect(fragment.SelectionSet, parent, groups, visited);
                    break;
                case InlineFragmentNode { TypeCondition: { } condition } fragment:
                    Collect(fragment.SelectionSet, context.CompositeType(condition), groups, visited);
                    break;
                case FragmentSpreadNode spread when context.Fragment(spread.Name.Value) is { } fragment && visited.Add(fragment):
                    _reached.Add(fragment);
                    Collect(fragment.SelectionSet, context.CompositeType(fragment.TypeCondition), groups, visited);
                    break;
            }
        }
    }

    private MergedField Merged(FieldNode field, NamedType? parent)
    {
        if (_fields.TryGetValue(field, out var merged)) return merged;

        // As in graphql-js, __typename takes no part in the comparison of types.
        FieldDefinition? definition = null;
        if (parent is not null && field.Name.Value != "__typename") context.Schema.TryGetField(parent, field.Name.Value, out definition);
        return _fields[field] = new MergedField(field, parent, definition?.Type);
    }
}
