using System.Globalization;
using System.Text.Json;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.Scalars;

/// <summary><c>Long</c>: a <see cref="long"/>, written as a JSON number.</summary>
public sealed class LongType : ScalarType
{
    private const string Expectation = "Long expects an integer of 64 bits";

    internal LongType() : base("Long")
    {
        Description = "A whole number of 64 bits.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/long.html";
    }

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) =>
        literal is IntValueNode number && long.TryParse(number.Value, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Mismatch.Of(Expectation, literal);

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        WholeNumber.TryRead(value, out var number) ? number : throw Mismatch.Of(Expectation, value);

    /// <inheritdoc/>
    public override object CoerceResult(object value)
    {
        if (value is long) return value;
        return WholeNumber.TryConvert(value, out var number) ? number : throw Mismatch.OfResult(Expectation, value);
    }

    /// <inheritdoc/>
    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((long)value);
}
