using Transverse.Domain.Actors;
using Transverse.Domain.Fundings;
using Transverse.Domain.Text;

namespace Transverse.Domain.Tests.Text;

public sealed class EnumNameTests
{
    [Theory]
    [InlineData(ActorKind.State, "STATE")]
    [InlineData(ActorKind.CityService, "CITY_SERVICE")]
    [InlineData(Accounting.TotalOfParts, "TOTAL_OF_PARTS")]
    public void Of_separates_words_with_underscores(Enum value, string name) => Assert.Equal(name, EnumName.Of(value));

    [Fact]
    public void Parse_finds_every_value_by_its_name() =>
        Assert.All(Enum.GetValues<ActorKind>(), kind => Assert.Equal(kind, EnumName.Parse<ActorKind>(EnumName.Of(kind))));

    [Theory]
    [InlineData("CityService")]
    [InlineData("city_service")]
    [InlineData("CITY_SERVICE ")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_refuses_any_other_text(string? name) => Assert.False(EnumName.TryParse<ActorKind>(name, out _));

    [Fact]
    public void Parse_names_the_enum_and_the_unknown_value()
    {
        var error = Assert.Throws<ArgumentException>(() => EnumName.Parse<ActorKind>("KING"));

        Assert.Equal("ActorKind has no value KING. (Parameter 'name')", error.Message);
    }
}
