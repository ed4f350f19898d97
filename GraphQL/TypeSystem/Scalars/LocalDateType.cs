using System.Globalization;
using System.Text.Json;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.Scalars;

/// <summary><c>LocalDate</c>: a <see cref="DateOnly"/>, written <c>yyyy-MM-dd</c>.</summary>
public sealed class LocalDateType : ScalarType
{
    private const string Format = "yyyy-MM-dd";
    private const string Expectation = "LocalDate expects a date such as \"2022-11-30\"";

    internal LocalDateType() : base("LocalDate")
    {
        Description = "A calendar date without time or time zone: `2022-11-30`.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/local-date.html";
    }

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) =>
        literal is StringValueNode text && TryParse(text.Value, out var date) ? date : throw Mismatch.Of(Expectation, literal);

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.TryGetText(out var text) && TryParse(text, out var date) ? date : throw Mismatch.Of(Expectation, value);

    /// <inheritdoc/>
    public override object CoerceResult(object value) => value is DateOnly ? value : throw Mismatch.OfResult(Expectation, value);

    /// <inheritdoc/>
    public override void WriteResult(Utf8JsonWriter writer, object value) =>
        writer.WriteStringValue(((DateOnly)value).ToString(Format, CultureInfo.InvariantCulture));

    private static bool TryParse(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
