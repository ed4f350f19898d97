using System.Runtime.CompilerServices;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.2.4.1: a subscription has one root field, which is unconditional and no introspection.</summary>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context, "SingleFieldSubscriptions")
{
    private const string Section = "Single-Root-Field";

    public override void Enter(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationKind.Subscription || Schema.Subscription is not { } root) return;
        var collected = new Collected(root, [], [], []);
        Collect(operation.SelectionSet, collected);

        if (collected.Conditions.Count > 0)
        {
            Report(Section, "The root field of a subscription can't depend on a condition: remove @skip and @include from it.", collected.Conditions);
            return;
        }

        var fields = collected.Fields.DistinctBy(field => field.ResponseName, StringComparer.Ordinal).ToList();
        if (fields.Count == 0)
        {
            Report(Section, "A subscription must select one root field, and this one selects none.", [operation.SelectionSet]);
        }
        else if (fields.Count > 1)
        {
            Report(Section, $"A subscription must select one root field, and this one selects {fields.Count}: send a subscription for each.", fields.Skip(1));
        }

        foreach (var field in fields.Where(field => field.Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Report(Section, $"Nobody can subscribe to \"{field.Name}\": select a field of type \"{root}\".", [field]);
        }
    }

    // CollectSubscriptionFields of the specification: no variable is known yet, so a condition is not weighed but refused.
    private void Collect(SelectionSetNode selectionSet, Collected collected)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in selectionSet.Selections)
        {
            if (selection.Directives.FirstOrDefault(directive => directive.Name.Value is "skip" or "include") is { } condition)
            {
                collected.Conditions.Add(condition);
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    collected.Fields.Add(field);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, collected.Root):
                    Collect(fragment.SelectionSet, collected);
                    break;
                case FragmentSpreadNode spread
                    when Context.Fragment(spread.Name.Value) is { } fragment
                    && Applies(fragment.TypeCondition, collected.Root)
                    && collected.Fragments.Add(fragment):
                    Collect(fragment.SelectionSet, collected);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, ObjectType root) =>
        condition is null || (Context.CompositeType(condition) is { } type && Schema.IsPossible(type, root));

    private sealed record Collected(
        ObjectType Root, List<FieldNode> Fields, List<DirectiveNode> Conditions, HashSet<FragmentDefinitionNode> Fragments);
}
