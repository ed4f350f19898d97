using System.Text.Encodings.Web;
using System.Text.Json;
using Transverse.GraphQL.Execution.Introspection;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>Makes an operation ready to execute: for every object type that may come, the fields asked of it, merged (Spec 6.3).</summary>
public sealed class OperationPlanner
{
    private readonly Schema _schema;
    private readonly CollectFields _collectFields;
    private readonly Dictionary<(ObjectType Type, SelectionSetKey Sets), PlannedSelection> _planned = [];

    private OperationPlanner(Schema schema, DocumentNode document, IReadOnlyDictionary<string, object?> variables)
    {
        _schema = schema;
        _collectFields = new CollectFields(
            schema, document.Fragments.ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal), variables);
    }

    /// <summary>Plans one operation of a valid document.</summary>
    /// <param name="schema">The schema that the document is valid for; it has the operation's root type.</param>
    /// <param name="document">The document.</param>
    /// <param name="operation">One of its operations.</param>
    /// <param name="variables">The coerced variables; only those used in <c>@skip</c> and <c>@include</c> matter.</param>
    /// <exception cref="Errors.GraphQLException">The condition of a <c>@skip</c> or <c>@include</c> is null.</exception>
    public static OperationPlan Plan(
        Schema schema, DocumentNode document, OperationDefinitionNode operation, IReadOnlyDictionary<string, object?> variables)
    {
        var root = schema.RootOf(operation.Operation)
            ?? throw new InvalidOperationException($"The schema has no root type for {operation.Operation}.");
        var planner = new OperationPlanner(schema, document, variables);
        return new OperationPlan(operation, planner.PlanSelection(root, new SelectionSetKey([operation.SelectionSet])));
    }

    /// <summary>
    /// The same selection sets on the same type give the same plan, so it is made once: below abstract types the number
    /// of ways through the tree may grow exponentially, the number of plans does not.
    /// </summary>
    private PlannedSelection PlanSelection(ObjectType type, SelectionSetKey sets)
    {
        if (_planned.TryGetValue((type, sets), out var planned)) return planned;
        var collected = _collectFields.Of(type, sets.SelectionSets);
        var fields = new List<PlannedField>(collected.Count);
        foreach (var (responseName, nodes) in collected) fields.Add(PlanField(type, responseName, nodes, fields.Count));
        return _planned[(type, sets)] = new PlannedSelection(type, fields);
    }

    private PlannedField PlanField(ObjectType parent, string responseName, List<FieldNode> nodes, int index)
    {
        if (!_schema.TryGetField(parent, nodes[0].Name.Value, out var definition))
            throw new InvalidOperationException($"{parent} has no field {nodes[0].Name}: the document was not validated.");
        return new PlannedField
        {
            Definition = definition,
            Parent = parent,
            ResponseName = responseName,
            EncodedName = JsonEncodedText.Encode(responseName, JavaScriptEncoder.UnsafeRelaxedJsonEscaping),
            Index = index,
            Nodes = nodes,
            Selections = PlanBelow(definition.Type.Named, nodes),
            Resolver = definition.Resolver ?? IntrospectionResolvers.Of(definition),
            ConstantArguments = CoerceArgumentValues.Constant(definition, nodes[0]),
        };
    }

    private IReadOnlyList<PlannedSelection> PlanBelow(NamedType type, List<FieldNode> nodes)
    {
        if (type is LeafType) return [];
        var sets = new SelectionSetKey([.. nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()]);
        return [.. _schema.PossibleTypes(type).Select(possible => PlanSelection(possible, sets))];
    }

    /// <summary>Selection sets to merge, equal when they are the same nodes in the same order.</summary>
    private readonly struct SelectionSetKey(SelectionSetNode[] selectionSets) : IEquatable<SelectionSetKey>
    {
        public SelectionSetNode[] SelectionSets { get; } = selectionSets;

        public bool Equals(SelectionSetKey other) => SelectionSets.AsSpan().SequenceEqual(other.SelectionSets);

        public override bool Equals(object? obj) => obj is SelectionSetKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var selectionSet in SelectionSets) hash.Add(selectionSet);
            return hash.ToHashCode();
        }
    }
}
