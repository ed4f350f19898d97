using System.Globalization;
using System.Text.Json;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.Scalars;

/// <summary><c>Int</c> (Spec 3.5.1): an <see cref="int"/>.</summary>
public sealed class IntType : ScalarType
{
    private const string Expectation = "Int expects an integer between -2147483648 and 2147483647";

    internal IntType() : base("Int") => Description = "A whole number of 32 bits.";

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) =>
        literal is IntValueNode number && int.TryParse(number.Value, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Mismatch.Of(Expectation, literal);

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        WholeNumber.TryRead(value, out var number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw Mismatch.Of(Expectation, value);

    /// <inheritdoc/>
    public override object CoerceResult(object value)
    {
        if (value is int) return value;
        if (WholeNumber.TryConvert(value, out var number) && number is >= int.MinValue and <= int.MaxValue) return (int)number;
        throw Mismatch.OfResult(Expectation, value);
    }

    /// <inheritdoc/>
    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((int)value);
}
