using Transverse.GraphQL.Execution;
using Transverse.GraphQL.Execution.Cost;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL;

/// <summary>An operation of a valid document with the plans made of it so far.</summary>
/// <param name="document">The document.</param>
/// <param name="definition">The operation.</param>
/// <param name="conditions">The variables that conditions in the document use.</param>
/// <param name="cachedPlans">How many plans to remember.</param>
internal sealed class PreparedOperation(
    DocumentNode document, OperationDefinitionNode definition, IReadOnlyList<string> conditions, int cachedPlans)
{
    private readonly BoundedCache<string, PricedPlan> _plans = new(cachedPlans, StringComparer.Ordinal);

    public OperationDefinitionNode Definition { get; } = definition;

    /// <summary>The plan for the way that the conditions turn out with these variables.</summary>
    public PricedPlan Plan(Schema schema, CostWeights weights, IReadOnlyDictionary<string, object?> variables)
    {
        var key = ConditionsWith(variables);
        if (_plans.TryGet(key, out var known)) return known;
        var plan = OperationPlanner.Plan(schema, document, Definition, variables);
        var priced = new PricedPlan(plan, CostAnalyzer.Fixed(weights, plan));
        _plans.Add(key, priced);
        return priced;
    }

    private string ConditionsWith(IReadOnlyDictionary<string, object?> variables) => conditions.Count == 0
        ? ""
        : string.Create(conditions.Count, (conditions, variables), static (key, state) =>
        {
            for (var i = 0; i < key.Length; i++)
                key[i] = state.variables.GetValueOrDefault(state.conditions[i]) switch { true => '1', false => '0', _ => '-' };
        });
}
