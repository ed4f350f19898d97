using System.Collections;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution.Cost;

/// <summary>
/// Computes the cost of a plan with the variables of a request, after IBM's cost specification in HotChocolate 16's reading: a list's size multiplies
/// everything below it, of an abstract type the dearest object type counts, and arguments cost what is in them.
/// </summary>
internal sealed class CostAnalyzer
{
    private readonly CostWeights _weights;
    private readonly Func<PlannedField, ArgumentValues?> _argumentsOf;

    // Below abstract types the number of ways through the tree may grow exponentially: each selection is computed once for each size that it is given.
    private readonly Dictionary<(PlannedSelection, ListSize?, double), OperationCost> _known = [];

    private bool _varies;

    private CostAnalyzer(CostWeights weights, Func<PlannedField, ArgumentValues?> argumentsOf) => (_weights, _argumentsOf) = (weights, argumentsOf);

    /// <summary>The cost whatever the variables; null when they matter.</summary>
    /// <exception cref="GraphQLException">A list needs one slicing argument.</exception>
    public static OperationCost? Fixed(CostWeights weights, OperationPlan plan)
    {
        var analyzer = new CostAnalyzer(weights, ConstantArguments);
        var cost = analyzer.Of(plan.Root, sizing: null, size: 1);
        return analyzer._varies ? null : cost;

        ArgumentValues? ConstantArguments(PlannedField field) =>
            field.ConstantArguments ?? (field.Definition.Arguments.Any(argument => weights.Matters(field.Definition, argument)) ? null : ArgumentValues.None);
    }

    /// <summary>The cost of a request.</summary>
    /// <exception cref="GraphQLException">A list needs one slicing argument.</exception>
    public static OperationCost Of(CostWeights weights, RequestContext request) =>
        new CostAnalyzer(weights, request.ValidArgumentsOf).Of(request.Plan.Root, sizing: null, size: 1);

    private OperationCost Of(PlannedSelection selection, ListSize? sizing, double size)
    {
        var key = (selection, sizing, size);
        if (_known.TryGetValue(key, out var known)) return known;
        var (fieldCost, typeCost) = (0d, _weights.Of(selection.Type));
        foreach (var field in selection.Fields)
        {
            var cost = Of(field, sizing, size);
            fieldCost += cost.FieldCost;
            typeCost += cost.TypeCost;
        }

        return _known[key] = new OperationCost(fieldCost, typeCost);
    }

    /// <param name="field">The field.</param>
    /// <param name="sizing">What the field above says of the lists in the type that it returns; null when it says nothing.</param>
    /// <param name="size">The size of these lists.</param>
    private OperationCost Of(PlannedField field, ListSize? sizing, double size)
    {
        if (_argumentsOf(field) is not { } arguments)
        {
            _varies = true;
            return default;
        }

        var own = _weights.SizeOf(field.Definition);
        var ownSize = own is null ? 1 : SizeWith(own, arguments, field);
        var below = Below(field, own is { SizedFields.Count: > 0 } ? own : null, ownSize);
        var times = field.Definition.Type.Nullable is not ListType ? 1
            : own is { SizedFields.Count: 0 } ? ownSize
            : sizing?.SizedFields.Contains(field.Definition.Name) is true ? size
            : 1;
        var raw = _weights.Of(field.Definition) + field.Definition.Arguments.Sum(argument => Of(argument, arguments.Values.GetValueOrDefault(argument.Name)));
        return new OperationCost(Math.Max(0, raw + (times * below.FieldCost)), times * below.TypeCost);
    }

    private OperationCost Below(PlannedField field, ListSize? sizing, double size) => field.Selections.Count == 0
        ? new OperationCost(0, _weights.Of(field.Definition.Type.Named))
        : field.Selections.Select(selection => Of(selection, sizing, size)).Aggregate(OperationCost.Dearest);

    private double Of(InputValueDefinition definition, object? value) =>
        value is null ? 0 : _weights.Of(definition) + Inside(definition.Type.Named as InputObjectType, value);

    private double Inside(InputObjectType? type, object? value) => type is null ? 0 : value switch
    {
        IReadOnlyDictionary<string, object?> members => members.Sum(member => Of(type.Fields[member.Key], member.Value)),
        IEnumerable items => items.Cast<object?>().Sum(item => Inside(type, item)),
        _ => 0,
    };

    private static double SizeWith(ListSize list, ArgumentValues arguments, PlannedField field)
    {
        var given = list.SlicingArguments.Select(arguments.Get<int?>).OfType<int>().ToList();
        if (list is { RequireOneSlicingArgument: true, SlicingArguments.Count: > 0 } && given.Count != 1) throw NotOneSlicingArgument(list, field);
        return given.Count > 0 ? Math.Max(0, given.Max()) : list.SlicingArgumentDefaultValue ?? list.AssumedSize ?? 1;
    }

    private static GraphQLException NotOneSlicingArgument(ListSize list, PlannedField field)
    {
        var place = field.Nodes[0].Location;
        return new GraphQLException(new GraphQLError($"The field \"{field.Coordinate}\" needs exactly one of the arguments {string.Join(", ", list.SlicingArguments)}.")
        {
            Locations = [new SourceLocation(place.Line, place.Column)],
            Extensions = new Dictionary<string, object?> { ["code"] = "HC0082" },
        });
    }
}
