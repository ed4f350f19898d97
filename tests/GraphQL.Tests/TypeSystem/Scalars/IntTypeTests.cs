using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.Tests.TypeSystem.Scalars;

/// <summary>Spec 3.5.1.</summary>
public sealed class IntTypeTests
{
    private const string Expectation = "Int expects an integer between -2147483648 and 2147483647, but found ";
    private static readonly IntType Int = BuiltInScalars.Int;

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void Integers_of_32_bits_are_taken(string text, int value)
    {
        Assert.Equal(value, Coercion.Literal(Int, text));
        Assert.Equal(value, Coercion.Variable(Int, text));
    }

    [Theory]
    [InlineData("3.0", 3)]
    [InlineData("1e3", 1000)]
    public void Json_does_not_tell_integers_from_other_whole_numbers(string json, int value) =>
        Assert.Equal(value, Coercion.Variable(Int, json));

    [Theory]
    [InlineData("2147483648", "2147483648")]
    [InlineData("-2147483649", "-2147483649")]
    [InlineData("99999999999999999999", "99999999999999999999")]
    [InlineData("1.0", "1.0")]
    [InlineData("1e3", "1e3")]
    [InlineData("\"1\"", "\"1\"")]
    [InlineData("true", "true")]
    [InlineData("ONE", "ONE")]
    [InlineData("[1]", "a list")]
    [InlineData("{ a: 1 }", "an object")]
    public void Other_literals_are_refused(string literal, string found) =>
        Assert.Equal(Expectation + found, Coercion.Refusal(() => Coercion.Literal(Int, literal)));

    [Theory]
    [InlineData("2147483648", "2147483648")]
    [InlineData("1.5", "1.5")]
    [InlineData("1e99", "1e99")]
    [InlineData("\"1\"", "\"1\"")]
    [InlineData("\"a text that is far too long to be quoted in full\"", "\"a text that is far too long to be quoted…\"")]
    [InlineData("\"\\ud800\"", "\"…\"")]
    [InlineData("false", "false")]
    [InlineData("[1]", "a list")]
    [InlineData("{}", "an object")]
    public void Other_json_is_refused(string json, string found) =>
        Assert.Equal(Expectation + found, Coercion.Refusal(() => Coercion.Variable(Int, json)));

    [Fact]
    public void Whole_numbers_that_fit_are_answered()
    {
        object[] sevens = [7, 7L, (short)7, (byte)7, (sbyte)7, (ushort)7, 7u, 7ul, 7m, 7.0, 7f];
        Assert.All(sevens, seven => Assert.Equal("7", Coercion.Result(Int, seven)));
    }

    [Fact]
    public void What_does_not_fit_is_not_answered()
    {
        object[] misfits = [2147483648L, ulong.MaxValue, 1.5, 1.5m, 1.5f, double.NaN, 1e300, decimal.MaxValue, "7", true];
        Assert.All(misfits, misfit =>
            Assert.Equal($"{Expectation}a value of type {misfit.GetType().Name}", Coercion.Refusal(() => Int.CoerceResult(misfit))));
    }
}
