using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.Tests.TypeSystem.Scalars;

/// <summary>Spec 3.5.2.</summary>
public sealed class FloatTypeTests
{
    private const string Expectation = "Float expects a finite number, but found ";
    private static readonly FloatType Float = BuiltInScalars.Float;

    [Theory]
    [InlineData("1", 1.0)]
    [InlineData("-1.5", -1.5)]
    [InlineData("6.0221413e23", 6.0221413e23)]
    [InlineData("123456789012345678901234567890", 123456789012345678901234567890.0)]
    public void Numbers_are_taken_integers_too(string text, double value)
    {
        Assert.Equal(value, Coercion.Literal(Float, text));
        Assert.Equal(value, Coercion.Variable(Float, text));
    }

    [Theory]
    [InlineData("1e400", "1e400")]
    [InlineData("\"1.5\"", "\"1.5\"")]
    [InlineData("true", "true")]
    public void Anything_else_is_refused(string text, string found)
    {
        Assert.Equal(Expectation + found, Coercion.Refusal(() => Coercion.Literal(Float, text)));
        Assert.Equal(Expectation + found, Coercion.Refusal(() => Coercion.Variable(Float, text)));
    }

    [Fact]
    public void Numbers_are_answered()
    {
        Assert.Equal("1.5", Coercion.Result(Float, 1.5));
        Assert.Equal("1.5", Coercion.Result(Float, 1.5f));
        Assert.Equal("1.5", Coercion.Result(Float, 1.5m));
        Assert.Equal("2", Coercion.Result(Float, 2));
    }

    [Fact]
    public void Numbers_that_are_not_finite_are_not_answered()
    {
        Assert.Equal(Expectation + "NaN", Coercion.Refusal(() => Float.CoerceResult(double.NaN)));
        Assert.Equal(Expectation + "Infinity", Coercion.Refusal(() => Float.CoerceResult(double.PositiveInfinity)));
        Assert.Equal(Expectation + "-Infinity", Coercion.Refusal(() => Float.CoerceResult(float.NegativeInfinity)));
        Assert.Equal(Expectation + "a value of type String", Coercion.Refusal(() => Float.CoerceResult("1.5")));
    }
}
