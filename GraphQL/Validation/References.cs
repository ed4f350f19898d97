using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation;

/// <summary>The fragments and variables that each operation and fragment of a document uses.</summary>
internal sealed class References(ValidationContext context)
{
    private readonly Dictionary<DefinitionNode, List<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<DefinitionNode, List<VariableUsage>> _variables = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<VariableUsage>> _variablesOfOperations = [];
    private List<FragmentSpreadNode> _currentSpreads = [];
    private List<VariableUsage> _currentVariables = [];

    /// <summary>Attributes what is added from now on to a definition.</summary>
    public void Begin(DefinitionNode definition)
    {
        _spreads[definition] = _currentSpreads = [];
        _variables[definition] = _currentVariables = [];
    }

    public void Add(FragmentSpreadNode spread) => _currentSpreads.Add(spread);

    public void Add(VariableUsage usage) => _currentVariables.Add(usage);

    /// <summary>The spreads that stand in a definition itself, in source order.</summary>
    public IReadOnlyList<FragmentSpreadNode> Spreads(DefinitionNode definition) => _spreads[definition];

    /// <summary>The fragments that an operation reaches, each once.</summary>
    public IEnumerable<FragmentDefinitionNode> Fragments(OperationDefinitionNode operation)
    {
        var seen = new HashSet<FragmentDefinitionNode>();
        var open = new Queue<DefinitionNode>([operation]);
        while (open.TryDequeue(out var definition))
        {
            foreach (var spread in Spreads(definition))
            {
                if (context.Fragment(spread.Name.Value) is { } fragment && seen.Add(fragment)) open.Enqueue(fragment);
            }
        }

        return seen;
    }

    /// <summary>The uses of variables in an operation and in the fragments that it reaches (Spec 5.8.3).</summary>
    public IReadOnlyList<VariableUsage> Variables(OperationDefinitionNode operation)
    {
        if (!_variablesOfOperations.TryGetValue(operation, out var usages))
        {
            usages = [.. _variables[operation], .. Fragments(operation).SelectMany(fragment => _variables[fragment])];
            _variablesOfOperations[operation] = usages;
        }

        return usages;
    }
}
