using Transverse.Api.Entities;
using Transverse.GraphQL.Errors;

namespace Transverse.Api.Tests.Entities;

public sealed class GlobalIdTests
{
    [Theory]
    [InlineData("Plan", "accueil")]
    [InlineData("Section", "plan-2017/axe-1:2")]
    [InlineData("Actor", "")]
    public void Decode_gives_what_Encode_took(string type, string key) => Assert.Equal((type, key), GlobalId.Decode(GlobalId.Encode(type, key)));

    [Theory]
    [InlineData("UGxhY2U6Pz8/Pg==")]
    [InlineData("UGxhY2U6Pz8_Pg==")]
    [InlineData("UGxhY2U6Pz8_Pg")]
    public void Decode_reads_both_alphabets_of_base64_with_or_without_padding(string id) => Assert.Equal(("Place", "???>"), GlobalId.Decode(id));

    [Theory]
    [InlineData("")]
    [InlineData("Plan:accueil")]
    [InlineData("UGxhbg==")] // Plan
    [InlineData("OmFjY3VlaWw=")] // :accueil
    [InlineData("====")]
    public void Decode_refuses_what_is_no_id(string id)
    {
        var error = Assert.Single(Assert.Throws<GraphQLException>(() => GlobalId.Decode(id)).Errors);

        Assert.Equal($"The value \"{id}\" is not an id of this API: use the \"id\" field of an object that it returned.", error.Message);
        Assert.Equal(id, error.Extensions["originalValue"]);
    }

    [Fact]
    public void DecodeKey_refuses_an_id_of_another_type()
    {
        var error = Assert.Single(Assert.Throws<GraphQLException>(() => GlobalId.DecodeKey("UGxhbjphY2N1ZWls", "Actor")).Errors);

        Assert.Equal("The value \"UGxhbjphY2N1ZWls\" is an id of the type Plan, not of Actor.", error.Message);
    }
}
