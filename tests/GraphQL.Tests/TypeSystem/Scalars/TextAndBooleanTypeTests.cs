using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.Tests.TypeSystem.Scalars;

/// <summary>Spec 3.5.3 to 3.5.5: String, Boolean and ID.</summary>
public sealed class TextAndBooleanTypeTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"né\\n\"", "né\n")]
    public void String_takes_text(string text, string value)
    {
        Assert.Equal(value, Coercion.Literal(BuiltInScalars.String, text));
        Assert.Equal(value, Coercion.Variable(BuiltInScalars.String, text));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.5", "1.5")]
    [InlineData("true", "true")]
    [InlineData("[]", "a list")]
    public void String_refuses_what_is_not_text(string text, string found)
    {
        Assert.Equal($"String expects a text, but found {found}", Coercion.Refusal(() => Coercion.Literal(BuiltInScalars.String, text)));
        Assert.Equal($"String expects a text, but found {found}", Coercion.Refusal(() => Coercion.Variable(BuiltInScalars.String, text)));
    }

    [Fact]
    public void String_refuses_half_a_surrogate_pair() =>
        Assert.Equal("String expects a text, but found \"…\"", Coercion.Refusal(() => Coercion.Variable(BuiltInScalars.String, "\"\\udc00\"")));

    [Fact]
    public void String_answers_text_only()
    {
        Assert.Equal("\"a\"", Coercion.Result(BuiltInScalars.String, "a"));
        Assert.Equal("String expects a text, but found a value of type Int32", Coercion.Refusal(() => BuiltInScalars.String.CoerceResult(1)));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Boolean_takes_true_and_false(string text, bool value)
    {
        Assert.Equal(value, Coercion.Literal(BuiltInScalars.Boolean, text));
        Assert.Equal(value, Coercion.Variable(BuiltInScalars.Boolean, text));
        Assert.Equal(text, Coercion.Result(BuiltInScalars.Boolean, value));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("\"true\"", "\"true\"")]
    public void Boolean_refuses_everything_else(string text, string found)
    {
        Assert.Equal($"Boolean expects true or false, but found {found}", Coercion.Refusal(() => Coercion.Literal(BuiltInScalars.Boolean, text)));
        Assert.Equal($"Boolean expects true or false, but found {found}", Coercion.Refusal(() => Coercion.Variable(BuiltInScalars.Boolean, text)));
        Assert.Equal("Boolean expects true or false, but found a value of type Int32", Coercion.Refusal(() => BuiltInScalars.Boolean.CoerceResult(1)));
    }

    [Theory]
    [InlineData("\"4\"", "4")]
    [InlineData("4", "4")]
    [InlineData("-4", "-4")]
    [InlineData("\"Zm9v\"", "Zm9v")]
    public void Id_takes_text_and_integers(string text, string value)
    {
        Assert.Equal(value, Coercion.Literal(BuiltInScalars.Id, text));
        Assert.Equal(value, Coercion.Variable(BuiltInScalars.Id, text));
    }

    [Theory]
    [InlineData("4.5", "4.5")]
    [InlineData("true", "true")]
    public void Id_refuses_everything_else(string text, string found)
    {
        Assert.Equal($"ID expects a text or an integer, but found {found}", Coercion.Refusal(() => Coercion.Literal(BuiltInScalars.Id, text)));
        Assert.Equal($"ID expects a text or an integer, but found {found}", Coercion.Refusal(() => Coercion.Variable(BuiltInScalars.Id, text)));
    }

    [Fact]
    public void Id_is_always_answered_as_text()
    {
        Assert.Equal("\"a\"", Coercion.Result(BuiltInScalars.Id, "a"));
        Assert.Equal("\"4\"", Coercion.Result(BuiltInScalars.Id, 4));
        Assert.Equal("\"9223372036854775807\"", Coercion.Result(BuiltInScalars.Id, long.MaxValue));
        Assert.Equal("\"00000000-0000-0000-0000-000000000000\"", Coercion.Result(BuiltInScalars.Id, Guid.Empty));
        Assert.Equal("ID expects a text or an integer, but found a value of type Double", Coercion.Refusal(() => BuiltInScalars.Id.CoerceResult(1.5)));
    }
}
