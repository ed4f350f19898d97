using Transverse.GraphQL.Tests.TypeSystem.Scalars;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tests.TypeSystem;

/// <summary>Spec 3.9.</summary>
public sealed class EnumTypeTests
{
    private enum Colour
    {
        RED,
        BLUE,
    }

    private static readonly EnumType ColourType = Sdl.Build("enum Colour { RED GREEN }").Named<EnumType>("Colour");

    [Fact]
    public void Its_values_are_names_in_literals_and_texts_in_json()
    {
        Assert.Equal("GREEN", Coercion.Literal(ColourType, "GREEN"));
        Assert.Equal("GREEN", Coercion.Variable(ColourType, "\"GREEN\""));
    }

    [Theory]
    [InlineData("BLUE", "BLUE")]
    [InlineData("red", "red")]
    [InlineData("\"RED\"", "\"RED\"")]
    [InlineData("1", "1")]
    public void Other_literals_are_refused(string literal, string found) =>
        Assert.Equal($"Colour expects one of its values, without quotes, but found {found}", Coercion.Refusal(() => Coercion.Literal(ColourType, literal)));

    [Theory]
    [InlineData("\"BLUE\"", "\"BLUE\"")]
    [InlineData("1", "1")]
    public void Other_json_is_refused(string json, string found) =>
        Assert.Equal($"Colour expects one of its values, but found {found}", Coercion.Refusal(() => Coercion.Variable(ColourType, json)));

    [Fact]
    public void It_answers_names_and_enum_members_of_the_same_name()
    {
        Assert.Equal("\"RED\"", Coercion.Result(ColourType, "RED"));
        Assert.Equal("\"RED\"", Coercion.Result(ColourType, Colour.RED));
    }

    [Fact]
    public void It_does_not_answer_anything_else() =>
        Assert.Equal("Colour has no value \"BLUE\"", Coercion.Refusal(() => ColourType.CoerceResult(Colour.BLUE)));
}
