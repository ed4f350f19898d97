using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.Tests.TypeSystem.Scalars;

/// <summary>The formats published at scalars.graphql.org/chillicream.</summary>
public sealed class ExtendedScalarTests
{
    public static TheoryData<ScalarType, string> Addresses { get; } = new()
    {
        { ExtendedScalars.Decimal, "https://scalars.graphql.org/chillicream/decimal.html" },
        { ExtendedScalars.Long, "https://scalars.graphql.org/chillicream/long.html" },
        { ExtendedScalars.LocalDate, "https://scalars.graphql.org/chillicream/local-date.html" },
        { ExtendedScalars.DateTime, "https://scalars.graphql.org/chillicream/date-time.html" },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Each_says_where_its_format_is_specified(ScalarType scalar, string address) => Assert.Equal(address, scalar.SpecifiedByUrl);

    [Fact]
    public void The_built_in_scalars_say_no_such_thing() => Assert.All(BuiltInScalars.All, scalar => Assert.Null(scalar.SpecifiedByUrl));

    [Fact]
    public void Every_scalar_has_a_description() =>
        Assert.All([.. BuiltInScalars.All, .. Addresses.Select(row => (ScalarType)row[0])], scalar => Assert.NotEmpty(scalar.Description!));

    [Theory]
    [InlineData("123.45")]
    [InlineData("-0.10")]
    [InlineData("1000000")]
    [InlineData("0.1234567890123456789012345678")]
    public void Decimal_is_a_number_both_ways(string text)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(value, Coercion.Literal(ExtendedScalars.Decimal, text));
        Assert.Equal(value, Coercion.Variable(ExtendedScalars.Decimal, text));
        Assert.Equal(text, Coercion.Result(ExtendedScalars.Decimal, value));
    }

    [Fact]
    public void Decimal_answers_whole_numbers() => Assert.Equal("7", Coercion.Result(ExtendedScalars.Decimal, 7L));

    [Theory]
    [InlineData("\"99.99\"", "\"99.99\"")]
    [InlineData("1e99", "1e99")]
    public void Decimal_refuses_what_is_no_number_or_too_large(string text, string found)
    {
        Assert.Equal($"Decimal expects a number of at most 28 digits, but found {found}", Coercion.Refusal(() => Coercion.Literal(ExtendedScalars.Decimal, text)));
        Assert.Equal($"Decimal expects a number of at most 28 digits, but found {found}", Coercion.Refusal(() => Coercion.Variable(ExtendedScalars.Decimal, text)));
        Assert.Equal("Decimal expects a number of at most 28 digits, but found a value of type Double", Coercion.Refusal(() => ExtendedScalars.Decimal.CoerceResult(0.1)));
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Long_is_an_integer_both_ways(string text, long value)
    {
        Assert.Equal(value, Coercion.Literal(ExtendedScalars.Long, text));
        Assert.Equal(value, Coercion.Variable(ExtendedScalars.Long, text));
        Assert.Equal(text, Coercion.Result(ExtendedScalars.Long, value));
    }

    [Theory]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("3.14", "3.14")]
    [InlineData("\"1000\"", "\"1000\"")]
    public void Long_refuses_everything_else(string text, string found)
    {
        Assert.Equal($"Long expects an integer of 64 bits, but found {found}", Coercion.Refusal(() => Coercion.Literal(ExtendedScalars.Long, text)));
        Assert.Equal($"Long expects an integer of 64 bits, but found {found}", Coercion.Refusal(() => Coercion.Variable(ExtendedScalars.Long, text)));
        Assert.Equal("Long expects an integer of 64 bits, but found a value of type Double", Coercion.Refusal(() => ExtendedScalars.Long.CoerceResult(9223372036854775808d)));
    }

    [Fact]
    public void LocalDate_is_a_calendar_date_both_ways()
    {
        var value = new DateOnly(2000, 2, 29);
        Assert.Equal(value, Coercion.Literal(ExtendedScalars.LocalDate, "\"2000-02-29\""));
        Assert.Equal(value, Coercion.Variable(ExtendedScalars.LocalDate, "\"2000-02-29\""));
        Assert.Equal("\"2000-02-29\"", Coercion.Result(ExtendedScalars.LocalDate, value));
    }

    [Theory]
    [InlineData("2023-12-24T15:30:00")]
    [InlineData("2023-13-01")]
    [InlineData("2023-12-32")]
    [InlineData("2023-2-5")]
    [InlineData("23-12-24")]
    [InlineData("2023/12/24")]
    [InlineData("2001-02-29")]
    [InlineData(" 2001-02-28")]
    [InlineData("")]
    public void LocalDate_refuses_everything_else(string text)
    {
        var message = $"LocalDate expects a date such as \"2022-11-30\", but found \"{text}\"";
        Assert.Equal(message, Coercion.Refusal(() => Coercion.Literal(ExtendedScalars.LocalDate, $"\"{text}\"")));
        Assert.Equal(message, Coercion.Refusal(() => Coercion.Variable(ExtendedScalars.LocalDate, $"\"{text}\"")));
    }

    [Fact]
    public void LocalDate_answers_nothing_but_dates() => Assert.Equal(
        "LocalDate expects a date such as \"2022-11-30\", but found a value of type DateTime",
        Coercion.Refusal(() => ExtendedScalars.LocalDate.CoerceResult(DateTime.UnixEpoch)));
}
