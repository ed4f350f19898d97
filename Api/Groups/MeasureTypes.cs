using Transverse.Api.Entities;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Groups;

/// <summary>The types of what is computed of one measure: one family for numbers, one for what is only counted.</summary>
internal sealed class MeasureTypes
{
    private static readonly (MeasureFunction Function, string Description)[] OfKeys =
    [
        (MeasureFunction.Count, "How many records have one [nombre]."),
        (MeasureFunction.CountDistinct, "How many different ones there are [nombre de valeurs distinctes]."),
    ];

    private static readonly (MeasureFunction Function, string Description)[] OfNumbers =
    [
        (MeasureFunction.Sum, "The sum, exact; null when there is nothing to add or adding makes no sense [somme]."),
        (MeasureFunction.Avg, "The mean over the records, not rounded; null when there is none [moyenne]."),
        (MeasureFunction.Min, "The least; null when there is none [minimum]."),
        (MeasureFunction.Max, "The greatest; null when there is none [maximum]."),
        .. OfKeys,
    ];

    private MeasureTypes(EntityTypes types, string kind, string what, (MeasureFunction Function, string Description)[] functions)
    {
        Object = new ObjectType($"{kind}Measures") { Description = $"What is computed of {what} of a group.", Directives = { Costs.Part } };
        Having = new InputObjectType($"{kind}MeasuresHavingInput") { Description = $"Conditions on what is computed of {what}; all members given must hold." };
        Sort = new InputObjectType($"{kind}MeasuresSortInput") { Description = $"An order by what is computed of {what}; give one member per object." };
        foreach (var (function, description) in functions)
        {
            var name = FieldName(function);
            ScalarType type = IsCount(function) ? ExtendedScalars.Long : ExtendedScalars.Decimal;
            Object.Fields.Add(new FieldDefinition(name, IsCount(function) ? new NonNullType(type) : type)
            {
                Description = description,
                Metadata = function,
                Resolver = new PureResolver((value, _) => ((MeasuredGroup)value).Read(function)),
            });
            Having.Fields.Add(new InputValueDefinition(name, types.Operations.For(type)) { Description = $"Condition on \"{name}\"." });
            Sort.Fields.Add(new InputValueDefinition(name, types.SortDirection) { Description = $"Order by \"{name}\".", Directives = { Costs.Operation } });
        }
    }

    /// <summary>The results.</summary>
    public ObjectType Object { get; }

    /// <summary>Conditions on them.</summary>
    public InputObjectType Having { get; }

    /// <summary>Orders by them.</summary>
    public InputObjectType Sort { get; }

    /// <summary>The family of numbers.</summary>
    public static MeasureTypes Numbers(EntityTypes types) => new(types, "Decimal", "a number", OfNumbers);

    /// <summary>The family of what is only counted.</summary>
    public static MeasureTypes Keys(EntityTypes types) => new(types, "Id", "a reference", OfKeys);

    private static bool IsCount(MeasureFunction function) => function is MeasureFunction.Count or MeasureFunction.CountDistinct;

    private static string FieldName(MeasureFunction function)
    {
        var name = function.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
