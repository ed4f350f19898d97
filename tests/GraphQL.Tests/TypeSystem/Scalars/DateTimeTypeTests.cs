using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.Tests.TypeSystem.Scalars;

/// <summary>RFC 3339 as scalars.graphql.org/chillicream/date-time narrows it.</summary>
public sealed class DateTimeTypeTests
{
    private static readonly DateTimeType Scalar = ExtendedScalars.DateTime;

    [Theory]
    [InlineData("2023-12-24T15:30:00Z", "2023-12-24T15:30:00Z")]
    [InlineData("2023-12-24t15:30:00z", "2023-12-24T15:30:00Z")]
    [InlineData("2023-12-24T15:30:00+00:00", "2023-12-24T15:30:00Z")]
    [InlineData("2023-12-24T15:30:00-05:00", "2023-12-24T15:30:00-05:00")]
    [InlineData("2023-12-24T15:30:00.120+01:00", "2023-12-24T15:30:00.12+01:00")]
    [InlineData("2023-12-24T15:30:00.1234567Z", "2023-12-24T15:30:00.1234567Z")]
    [InlineData("2023-12-24T15:30:00.123456700Z", "2023-12-24T15:30:00.1234567Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    public void A_moment_is_taken_and_answered_in_its_shortest_form(string given, string answered)
    {
        Assert.Equal($"\"{answered}\"", Coercion.Result(Scalar, Coercion.Literal(Scalar, $"\"{given}\"")).Replace("\\u002B", "+", StringComparison.Ordinal));
        Assert.Equal(Coercion.Literal(Scalar, $"\"{given}\""), Coercion.Variable(Scalar, $"\"{given}\""));
    }

    [Fact]
    public void The_offset_is_kept() =>
        Assert.Equal(new DateTimeOffset(2023, 12, 24, 15, 30, 0, TimeSpan.FromHours(-5)), Coercion.Literal(Scalar, "\"2023-12-24T15:30:00-05:00\""));

    [Theory]
    [InlineData("2023-12-24T15:30:00")]
    [InlineData("2023-12-24 15:30:00Z")]
    [InlineData("2023-12-24")]
    [InlineData("15:30:00Z")]
    [InlineData("2023-13-01T00:00:00Z")]
    [InlineData("2023-02-30T15:30:00Z")]
    [InlineData("2023-12-24T24:00:00Z")]
    [InlineData("2023-12-24T15:60:00Z")]
    [InlineData("2023-12-24T15:30:60Z")]
    [InlineData("2023-12-24T15:30:00.Z")]
    [InlineData("2023-12-24T15:30:00.12345678Z")]
    [InlineData("2023-12-24T15:30:00.1234567000Z")]
    [InlineData("2023-12-24T15:30:00+24:00")]
    [InlineData("2023-12-24T15:30:00+0100")]
    [InlineData("2023-12-24T15:30:00 UTC")]
    [InlineData("2023-12-24T15:30Z")]
    public void Anything_else_is_refused(string text)
    {
        var message = $"DateTime expects a date, a time and an offset such as \"2022-11-30T09:15:00Z\", but found \"{text}\"";
        Assert.Equal(message, Coercion.Refusal(() => Coercion.Literal(Scalar, $"\"{text}\"")));
        Assert.Equal(message, Coercion.Refusal(() => Coercion.Variable(Scalar, $"\"{text}\"")));
    }

    [Fact]
    public void A_time_of_known_kind_is_answered() =>
        Assert.Equal("\"1970-01-01T00:00:00Z\"", Coercion.Result(Scalar, DateTime.UnixEpoch));

    [Fact]
    public void A_time_without_offset_is_not_answered() => Assert.Equal(
        "DateTime expects a date, a time and an offset such as \"2022-11-30T09:15:00Z\", but found a value of type DateTime",
        Coercion.Refusal(() => Scalar.CoerceResult(new DateTime(2023, 12, 24, 0, 0, 0, DateTimeKind.Unspecified))));
}
