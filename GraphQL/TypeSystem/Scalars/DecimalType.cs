using System.Globalization;
using System.Text.Json;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.Scalars;

/// <summary><c>Decimal</c>: a <see cref="decimal"/>, written as a JSON number.</summary>
public sealed class DecimalType : ScalarType
{
    private const string Expectation = "Decimal expects a number of at most 28 digits";

    internal DecimalType() : base("Decimal")
    {
        Description = "An exact decimal number of up to 28 significant digits.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/decimal.html";
    }

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal)
    {
        var text = literal switch { IntValueNode number => number.Value, FloatValueNode number => number.Value, _ => null };
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Mismatch.Of(Expectation, literal);
    }

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : throw Mismatch.Of(Expectation, value);

    /// <inheritdoc/>
    public override object CoerceResult(object value)
    {
        if (value is decimal) return value;
        return WholeNumber.TryConvert(value, out var number) ? (decimal)number : throw Mismatch.OfResult(Expectation, value);
    }

    /// <inheritdoc/>
    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((decimal)value);
}
