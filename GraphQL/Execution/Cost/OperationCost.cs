namespace Transverse.GraphQL.Execution.Cost;

/// <summary>What an operation costs at most, known before it is executed.</summary>
/// <param name="FieldCost">The work: the weights of its fields and arguments, each as often as it may be resolved.</param>
/// <param name="TypeCost">The size of the answer: the weights of the objects that it may hold.</param>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    /// <summary>The more expensive of two alternatives, in each respect.</summary>
    internal static OperationCost Dearest(OperationCost a, OperationCost b) =>
        new(Math.Max(a.FieldCost, b.FieldCost), Math.Max(a.TypeCost, b.TypeCost));

    /// <summary>The cost as an answer reports it.</summary>
    internal IReadOnlyDictionary<string, object?> ToExtension() =>
        new Dictionary<string, object?> { ["fieldCost"] = FieldCost, ["typeCost"] = TypeCost };
}
