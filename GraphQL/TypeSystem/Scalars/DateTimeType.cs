using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.Scalars;

/// <summary><c>DateTime</c>: a <see cref="DateTimeOffset"/>, written as in RFC 3339.</summary>
public sealed partial class DateTimeType : ScalarType
{
    private const string Expectation = "DateTime expects a date, a time and an offset such as \"2022-11-30T09:15:00Z\"";

    internal DateTimeType() : base("DateTime")
    {
        Description = "A moment, as date, time and offset from UTC (RFC 3339): `2022-11-30T09:15:00Z`.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/date-time.html";
    }

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) =>
        literal is StringValueNode text && TryParse(text.Value, out var moment) ? moment : throw Mismatch.Of(Expectation, literal);

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.TryGetText(out var text) && TryParse(text, out var moment) ? moment : throw Mismatch.Of(Expectation, value);

    /// <summary>Result coercion; a <see cref="DateTime"/> of unknown kind has no offset and is refused.</summary>
    public override object CoerceResult(object value) => value switch
    {
        DateTimeOffset => value,
        DateTime { Kind: not DateTimeKind.Unspecified } moment => new DateTimeOffset(moment),
        _ => throw Mismatch.OfResult(Expectation, value),
    };

    /// <inheritdoc/>
    public override void WriteResult(Utf8JsonWriter writer, object value)
    {
        var moment = (DateTimeOffset)value;
        var format = moment.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz";
        writer.WriteStringValue(moment.ToString(format, CultureInfo.InvariantCulture));
    }

    private static bool TryParse(string text, out DateTimeOffset moment)
    {
        moment = default;
        return Shape().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
    }

    // Up to nine digits of a second are read; those after the seventh are finer than the clock and must be zero rather than be lost.
    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7}0{0,2})?([Zz]|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Shape();
}
