using System.Globalization;
using System.Text.Json;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tools;

/// <summary>A custom scalar of which nothing but the name is known: it takes and gives any value.</summary>
internal sealed class PassThroughScalarType(string name) : ScalarType(name)
{
    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) => Plain(literal) ?? throw new CoercionException($"{Name} does not allow null");

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) => value.Clone();

    /// <inheritdoc/>
    public override object CoerceResult(object value) => value;

    /// <inheritdoc/>
    public override void WriteResult(Utf8JsonWriter writer, object value) => JsonSerializer.Serialize(writer, value);

    private static object? Plain(ValueNode value) => value switch
    {
        IntValueNode number when long.TryParse(number.Value, CultureInfo.InvariantCulture, out var whole) => whole,
        IntValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        FloatValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        StringValueNode text => text.Value,
        BooleanValueNode boolean => boolean.Value,
        EnumValueNode name => name.Value,
        ListValueNode list => list.Values.Select(Plain).ToArray(),
        ObjectValueNode members => members.Fields
            .DistinctBy(member => member.Name.Value)
            .ToDictionary(member => member.Name.Value, member => Plain(member.Value)),
        _ => null,
    };
}
