using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tests.TypeSystem;

/// <summary>Spec 3.13.</summary>
public sealed class DirectiveLocationTests
{
    [Fact]
    public void The_nineteen_locations_have_the_names_of_the_specification() => Assert.Equal(
        [
            "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
            "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
            "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
        ],
        DirectiveLocationNames.All);

    [Fact]
    public void Every_location_is_found_by_its_name()
    {
        foreach (var location in Enum.GetValues<DirectiveLocation>())
        {
            Assert.True(DirectiveLocationNames.TryGet(DirectiveLocationNames.NameOf(location), out var found));
            Assert.Equal(location, found);
        }
    }

    [Fact]
    public void Other_names_are_no_locations() => Assert.False(DirectiveLocationNames.TryGet("field", out _));
}
