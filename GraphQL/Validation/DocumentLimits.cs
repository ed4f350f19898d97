using System.Runtime.CompilerServices;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation;

/// <summary>
/// Measures a document before anything is done that its size could make expensive. Each selection is looked at once: a
/// fragment is measured where it is defined and each spread adds that, so the numbers may grow exponentially, but not the work.
/// </summary>
internal sealed class DocumentLimits(ValidationContext context)
{
    private readonly Dictionary<FragmentDefinitionNode, Measure> _fragments = [];
    private int _directives;

    /// <summary>Reports every limit that the document breaks.</summary>
    public void Check()
    {
        var limits = context.Options;
        foreach (var fragment in context.Document.Fragments) MeasureFragment(fragment);

        var all = default(Measure);
        foreach (var operation in context.Document.Operations)
        {
            _directives += operation.Directives.Count + operation.VariableDefinitions.Sum(variable => variable.Directives.Count);
            var found = MeasureSelections(operation.SelectionSet);
            all += found;
            var subject = ValidationContext.Describe(operation);
            Require(limits.MaxDepth, found.Depth, "LIMIT_DEPTH", "levels of fields", subject, operation);
            Require(limits.MaxAliases, found.Aliases, "LIMIT_ALIASES", "aliases", subject, operation);
            Require(limits.MaxRootFields, found.Fields, "LIMIT_ROOT_FIELDS", "root fields", subject, operation);
            Require(limits.MaxIntrospectionDepth, found.Introspection, "HC0086", "introspection lists inside one another", subject, operation);
        }

        Require(limits.MaxFragmentVisits, all.FragmentVisits, "LIMIT_FRAGMENT_VISITS", "fragment spreads", "The document", context.Document);
        Require(limits.MaxDirectives, _directives, "LIMIT_DIRECTIVES", "directives", "The document", context.Document);
    }

    private void Require(int? limit, int found, string code, string what, string subject, SyntaxNode node)
    {
        if (limit is null || found <= limit) return;
        context.Report(
            rule: null,
            $"{subject} has {found} {what}, and the limit is {limit}: ask for less at once.",
            [node],
            new Dictionary<string, object?> { ["code"] = code, ["limit"] = limit, ["found"] = found });
    }

    private Measure MeasureFragment(FragmentDefinitionNode fragment)
    {
        if (_fragments.TryGetValue(fragment, out var known)) return known;
        // A fragment that spreads itself finds this and adds nothing; NoFragmentCycles refuses it later.
        _fragments[fragment] = default;
        _directives += fragment.Directives.Count;
        return _fragments[fragment] = MeasureSelections(fragment.SelectionSet);
    }

    private Measure MeasureSelections(SelectionSetNode selectionSet)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var sum = default(Measure);
        foreach (var selection in selectionSet.Selections)
        {
            _directives += selection.Directives.Count;
            sum += selection switch
            {
                FieldNode field => MeasureField(field),
                InlineFragmentNode fragment => MeasureSelections(fragment.SelectionSet),
                FragmentSpreadNode spread => MeasureSpread(spread),
                _ => default,
            };
        }

        return sum;
    }

    private Measure MeasureField(FieldNode field)
    {
        var below = field.SelectionSet is { } selectionSet ? MeasureSelections(selectionSet) : default;
        var name = field.Name.Value;
        var own = new Measure { Aliases = field.Alias is null ? 0 : 1 };
        return own + (below with
        {
            Depth = name is "__schema" or "__type" or "__typename" ? 0 : below.Depth + 1,
            Lists = name is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? below.Lists + 1 : below.Lists,
            Introspection = name is "__schema" or "__type" ? below.Lists : below.Introspection,
            Fields = 1,
        });
    }

    private Measure MeasureSpread(FragmentSpreadNode spread)
    {
        var own = new Measure { FragmentVisits = 1 };
        return context.Fragment(spread.Name.Value) is { } fragment ? own + MeasureFragment(fragment) : own;
    }
}
