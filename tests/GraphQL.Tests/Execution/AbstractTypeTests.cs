using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tests.Execution;

/// <summary>Spec 6.4.3, ResolveAbstractType, and 6.3.2, DoesFragmentTypeApply.</summary>
public sealed class AbstractTypeTests
{
    private const string Sdl =
        """
        type Query { pets: [Pet] pet: Pet things: [Thing!] }
        interface Being { name: String }
        interface Pet implements Being { name: String friend: Pet }
        type Dog implements Pet & Being { name: String friend: Pet barks: Boolean }
        type Cat implements Pet & Being { name: String friend: Pet meows: Boolean }
        type Stone { weight: Int }
        union Thing = Dog | Stone
        """;

    private const string Data =
        """
        {
          "pets": [
            { "__typename": "Dog", "name": "Rex", "barks": true, "friend": { "__typename": "Cat", "name": "Tom" } },
            { "__typename": "Cat", "name": "Mia", "meows": false, "friend": { "__typename": "Cat", "name": "Tim" } },
            null,
            { "__typename": "Dog", "name": "Bob", "barks": false, "friend": null }
          ],
          "pet": { "__typename": "Stone", "name": "x" },
          "things": [{ "__typename": "Stone", "weight": 3 }, { "__typename": "Dog", "name": "Rex" }]
        }
        """;

    private readonly Server _server = new(Sdl, Data);

    [Theory]
    [InlineData("{ pets { name } }", """{"pets":[{"name":"Rex"},{"name":"Mia"},null,{"name":"Bob"}]}""")]
    [InlineData("{ pets { __typename } }", """{"pets":[{"__typename":"Dog"},{"__typename":"Cat"},null,{"__typename":"Dog"}]}""")]
    [InlineData("{ pets { ... on Dog { barks } ... on Cat { meows } } }", """{"pets":[{"barks":true},{"meows":false},null,{"barks":false}]}""")]
    [InlineData("{ pets { ... on Dog { barks } } }", """{"pets":[{"barks":true},{},null,{"barks":false}]}""")]
    [InlineData("{ pets { ... on Being { name } } }", """{"pets":[{"name":"Rex"},{"name":"Mia"},null,{"name":"Bob"}]}""")]
    [InlineData("{ pets { ... on Thing { ... on Dog { barks } } name } }", """{"pets":[{"barks":true,"name":"Rex"},{"name":"Mia"},null,{"barks":false,"name":"Bob"}]}""")]
    [InlineData("{ pets { ...F } } fragment F on Cat { meows __typename }", """{"pets":[{},{"meows":false,"__typename":"Cat"},null,{}]}""")]
    [InlineData("{ things { __typename ... on Stone { weight } ... on Pet { name } } }", """{"things":[{"__typename":"Stone","weight":3},{"__typename":"Dog","name":"Rex"}]}""")]
    [InlineData("{ pets { ... on Dog { friend { name } } friend { __typename } } }", """{"pets":[{"friend":{"name":"Tom","__typename":"Cat"}},{"friend":{"__typename":"Cat"}},null,{"friend":null}]}""")]
    [InlineData("{ __typename root: __typename }", """{"__typename":"Query","root":"Query"}""")]
    public async Task Each_object_gives_the_fields_that_are_asked_of_its_own_type(string document, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await _server.Execute(document));

    [Fact]
    public async Task The_schema_may_say_how_to_tell_the_type()
    {
        ((IAbstractType)_server.Schema.Types["Pet"]).ResolveType = value => value is int ? "Cat" : "Dog";
        _server.Resolve("Query.pets", (_, _) => new object[] { 1, "x", 2 })
            .Resolve("Cat.name", (cat, _) => $"cat {cat}")
            .Resolve("Dog.name", (dog, _) => $"dog {dog}");
        Assert.Equal("""{"data":{"pets":[{"name":"cat 1"},{"name":"dog x"},{"name":"cat 2"}]}}""", await _server.Execute("{ pets { name } }"));
    }

    [Theory]
    [InlineData("""{ "__typename": "Stone" }""")]
    [InlineData("""{ "__typename": "Nothing" }""")]
    [InlineData("""{ "name": "x" }""")]
    [InlineData("5")]
    public async Task A_value_of_no_possible_type_is_an_error(string value) => Assert.Equal(
        """{"errors":[{"message":"The field \"Query.pet\" has a value that is of none of the object types of \"Pet\".","locations":[{"line":1,"column":3}],"path":["pet"],"extensions":{"code":"EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE"}}],"data":{"pet":null}}""",
        await new Server(Sdl, $$"""{ "pet": {{value}} }""").Execute("{ pet { name } }"));

    [Fact]
    public async Task Plans_below_abstract_types_do_not_multiply()
    {
        var document = string.Concat(Enumerable.Repeat("{ friend ", 10)) + "{ name }" + new string('}', 10);
        Assert.Equal("""{"data":{"pet":null}}""", await new Server(Wide).Execute("{ pet " + document + " }"));
    }

    /// <summary>Forty types: 40 to the power of 10 ways through the document above.</summary>
    private static string Wide => "type Query { pet: Pet } interface Pet { name: Int friend: Pet } "
        + string.Concat(Enumerable.Range(0, 40).Select(i => $"type Pet{i} implements Pet {{ name: Int friend: Pet }} "));
}
