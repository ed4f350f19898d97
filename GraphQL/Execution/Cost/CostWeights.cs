using System.Globalization;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.SchemaRules;

namespace Transverse.GraphQL.Execution.Cost;

/// <summary>
/// What the parts of a schema weigh: what <c>@cost</c> says, else 1 for objects, lists and input objects, and nothing for leaves.
/// </summary>
internal sealed class CostWeights
{
    private readonly Dictionary<object, double> _weights = [];
    private readonly Dictionary<FieldDefinition, ListSize> _sizes = [];

    public CostWeights(Schema schema)
    {
        foreach (var type in schema.OwnTypes()) Read(type, type.Directives);
        foreach (var (_, value) in schema.InputValues()) Read(value, value.Directives);
        foreach (var (_, field) in schema.Fields())
        {
            Read(field, field.Directives);
            if (Find(field.Directives, CostDirectives.ListSize) is { } directive) _sizes.Add(field, ListSize.From(directive));
        }
    }

    /// <summary>The weight of one use of a field.</summary>
    public double Of(FieldDefinition field) => _weights.GetValueOrDefault(field, field.Type.Nullable is ListType || field.Type.Named is not LeafType ? 1 : 0);

    /// <summary>The weight of one use of an argument, or of a member of an input object.</summary>
    public double Of(InputValueDefinition value) => _weights.GetValueOrDefault(value, value.Type.Named is InputObjectType ? 1 : 0);

    /// <summary>The weight of one value of a type.</summary>
    public double Of(NamedType type) => _weights.GetValueOrDefault(type, type is LeafType ? 0 : 1);

    /// <summary>What is known of the length of a field's list; null when nothing is.</summary>
    public ListSize? SizeOf(FieldDefinition field) => _sizes.GetValueOrDefault(field);

    /// <summary>Whether what is given for an argument matters to the cost.</summary>
    public bool Matters(FieldDefinition field, InputValueDefinition argument) =>
        argument.Type.Named is InputObjectType || _weights.ContainsKey(argument) || SizeOf(field)?.SlicingArguments.Contains(argument.Name) is true;

    private void Read(object element, IEnumerable<DirectiveNode> directives)
    {
        if (Find(directives, CostDirectives.Cost) is { Arguments: [{ Value: StringValueNode weight }] })
            _weights[element] = double.Parse(weight.Value, CultureInfo.InvariantCulture);
    }

    private static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, DirectiveDefinition definition) =>
        directives.FirstOrDefault(directive => directive.Name.Value == definition.Name);
}
