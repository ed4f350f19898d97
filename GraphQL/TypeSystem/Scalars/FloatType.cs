using System.Globalization;
using System.Text.Json;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.Scalars;

/// <summary><c>Float</c> (Spec 3.5.2): a finite <see cref="double"/>.</summary>
public sealed class FloatType : ScalarType
{
    private const string Expectation = "Float expects a finite number";

    internal FloatType() : base("Float") => Description = "A number of double precision (IEEE 754).";

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal)
    {
        var text = literal switch { IntValueNode number => number.Value, FloatValueNode number => number.Value, _ => null };
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw Mismatch.Of(Expectation, literal);
    }

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw Mismatch.Of(Expectation, value);

    /// <inheritdoc/>
    public override object CoerceResult(object value)
    {
        var number = value switch
        {
            double exact => exact,
            float exact => exact,
            decimal exact => (double)exact,
            _ => WholeNumber.TryConvert(value, out var whole) ? whole : throw Mismatch.OfResult(Expectation, value),
        };
        if (!double.IsFinite(number))
            throw new CoercionException($"{Expectation}, but found {number.ToString(CultureInfo.InvariantCulture)}");
        return value is double ? value : number;
    }

    /// <inheritdoc/>
    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((double)value);
}
