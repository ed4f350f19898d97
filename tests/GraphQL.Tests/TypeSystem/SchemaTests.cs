using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Introspection;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.Tests.TypeSystem;

/// <summary>Spec 3.3 to 3.8.</summary>
public sealed class SchemaTests
{
    private const string Animals =
        """
        type Query { pets: [Pet!] any: Any dog(id: ID): Dog }
        interface Named { name: String }
        interface Pet implements Named { name: String }
        type Dog implements Pet & Named { name: String }
        type Cat implements Named & Pet { name: String }
        type Stone implements Named { name: String }
        union Any = Stone | Dog
        enum Colour { RED }
        """;

    private static readonly Schema AnimalSchema = Sdl.Build(Animals);

    [Fact]
    public void A_schema_holds_what_its_roots_types_and_directives_reach_and_nothing_else()
    {
        var query = new ObjectType("Query");
        var item = new ObjectType("Item");
        item.Fields.Add(new FieldDefinition("parent", item));
        var filter = new InputObjectType("Filter");
        filter.Fields.Add(new InputValueDefinition("count", BuiltInScalars.Int));
        query.Fields.Add(new FieldDefinition("items", new ListType(item))).Arguments.Add(new InputValueDefinition("filter", new NonNullType(filter)));
        var directive = new DirectiveDefinition("at");
        directive.Arguments.Add(new InputValueDefinition("date", ExtendedScalars.LocalDate));

        var schema = new Schema(query, types: [new EnumType("Extra")], directives: [directive]);

        Assert.Equal(
            [
                "Boolean", "Extra", "Filter", "Int", "Item", "LocalDate", "Query", "String", "__Directive", "__DirectiveLocation",
                "__EnumValue", "__Field", "__InputValue", "__Schema", "__Type", "__TypeKind",
            ],
            schema.Types.Keys.Order(StringComparer.Ordinal));
        Assert.All(schema.Types, type => Assert.Equal(type.Key, type.Value.Name));
        Assert.Equal(["skip", "include", "deprecated", "specifiedBy", "oneOf", "at"], schema.Directives.Select(known => known.Name));
    }

    [Fact]
    public void An_own_definition_takes_the_place_of_a_specified_directive()
    {
        var own = new DirectiveDefinition("skip");
        var schema = new Schema(new ObjectType("Query"), directives: [own]);
        Assert.Equal(["include", "deprecated", "specifiedBy", "oneOf", "skip"], schema.Directives.Select(known => known.Name));
        Assert.Same(own, schema.Directives["skip"]);
    }

    [Fact]
    public void Types_are_found_by_name()
    {
        Assert.Equal("Dog", AnimalSchema.Types["Dog"].Name);
        Assert.False(AnimalSchema.Types.ContainsKey("Bird"));
        Assert.False(AnimalSchema.Types.ContainsKey("Float"));
    }

    [Fact]
    public void Roots_are_found_by_operation()
    {
        var (query, mutation, subscription) = (new ObjectType("Q"), new ObjectType("M"), new ObjectType("S"));
        var schema = new Schema(query, mutation, subscription);
        Assert.Same(query, schema.RootOf(OperationKind.Query));
        Assert.Same(mutation, schema.RootOf(OperationKind.Mutation));
        Assert.Same(subscription, schema.RootOf(OperationKind.Subscription));
        Assert.Null(new Schema(query).RootOf(OperationKind.Mutation));
    }

    [Theory]
    [InlineData("Dog")]
    [InlineData("[Dog!]!")]
    [InlineData("[[ID!]]!")]
    public void A_reference_resolves_to_a_type_that_reads_the_same(string reference) =>
        Assert.Equal(reference, AnimalSchema.Type(reference).ToString());

    [Theory]
    [InlineData("Bird")]
    [InlineData("[Bird!]!")]
    public void A_reference_to_an_unknown_type_resolves_to_nothing(string reference) =>
        Assert.Null(AnimalSchema.TypeOf(DocumentParser.ParseType(reference)));

    [Theory]
    [InlineData("Pet", "Dog, Cat")]
    [InlineData("Named", "Dog, Cat, Stone")]
    [InlineData("Any", "Stone, Dog")]
    [InlineData("Dog", "Dog")]
    [InlineData("Colour", "")]
    public void A_composite_type_has_possible_types(string type, string possible) =>
        Assert.Equal(possible, string.Join(", ", AnimalSchema.PossibleTypes(AnimalSchema.Types[type])));

    [Theory]
    [InlineData("Dog", "Dog", true)]
    [InlineData("Dog", "Pet", true)]
    [InlineData("Dog", "Named", true)]
    [InlineData("Dog", "Any", true)]
    [InlineData("Cat", "Any", false)]
    [InlineData("Stone", "Pet", false)]
    [InlineData("Pet", "Named", true)]
    [InlineData("Pet", "Pet", true)]
    [InlineData("Named", "Pet", false)]
    [InlineData("Pet", "Dog", false)]
    [InlineData("Any", "Any", true)]
    [InlineData("String", "String", true)]
    [InlineData("ID", "String", false)]
    [InlineData("Dog!", "Pet", true)]
    [InlineData("Dog!", "Pet!", true)]
    [InlineData("Dog", "Pet!", false)]
    [InlineData("[Dog!]!", "[Pet]", true)]
    [InlineData("[Dog]", "[Pet!]", false)]
    [InlineData("[Dog]", "Pet", false)]
    [InlineData("Dog", "[Pet]", false)]
    public void A_type_is_a_subtype_when_each_of_its_values_belongs_to_the_other(string sub, string super, bool expected) =>
        Assert.Equal(expected, AnimalSchema.IsSubType(AnimalSchema.Type(sub), AnimalSchema.Type(super)));

    [Theory]
    [InlineData("Query", "dog", true)]
    [InlineData("Query", "cat", false)]
    [InlineData("Query", "__schema", true)]
    [InlineData("Query", "__type", true)]
    [InlineData("Query", "__typename", true)]
    [InlineData("Query", "__other", false)]
    [InlineData("Dog", "__schema", false)]
    [InlineData("Dog", "__type", false)]
    [InlineData("Dog", "__typename", true)]
    [InlineData("Pet", "__typename", true)]
    [InlineData("Any", "__typename", true)]
    [InlineData("Any", "name", false)]
    [InlineData("Colour", "__typename", false)]
    public void A_field_is_found_on_a_type_meta_fields_included(string type, string name, bool expected)
    {
        Assert.Equal(expected, AnimalSchema.TryGetField(AnimalSchema.Types[type], name, out var field));
        Assert.Equal(expected ? name : null, field?.Name);
    }

    [Fact]
    public void Meta_fields_have_the_types_of_the_specification()
    {
        Assert.Equal("String!", MetaFields.TypeName.Type.ToString());
        Assert.Equal("__Schema!", MetaFields.Schema.Type.ToString());
        Assert.Equal("__Type", MetaFields.Type.Type.ToString());
        Assert.Equal("String!", MetaFields.Type.Arguments["name"].Type.ToString());
    }

    [Fact]
    public void Wrapped_types_are_equal_when_they_wrap_the_same()
    {
        Assert.Equal(AnimalSchema.Type("[Dog!]!"), AnimalSchema.Type("[Dog!]!"));
        Assert.Equal(AnimalSchema.Type("[Dog!]!").GetHashCode(), AnimalSchema.Type("[Dog!]!").GetHashCode());
        Assert.NotEqual(AnimalSchema.Type("[Dog!]!"), AnimalSchema.Type("[Dog]!"));
        Assert.NotEqual(AnimalSchema.Type("[Dog]"), AnimalSchema.Type("[Cat]"));
        Assert.NotEqual(AnimalSchema.Type("Dog!"), AnimalSchema.Type("[Dog]"));
    }

    [Fact]
    public void A_type_knows_where_it_may_be_used()
    {
        var input = new ListType(new NonNullType(new InputObjectType("In")));
        Assert.True(input.IsInputType);
        Assert.False(input.IsOutputType);
        Assert.True(BuiltInScalars.Int.IsInputType && BuiltInScalars.Int.IsOutputType);
        Assert.False(AnimalSchema.Type("Pet").IsInputType);
        Assert.True(AnimalSchema.Type("Pet").IsOutputType);
    }

    [Fact]
    public void A_non_null_type_can_not_be_non_null_again() =>
        Assert.Equal(
            "A non-null type can't be non-null again. (Parameter 'ofType')",
            Assert.Throws<ArgumentException>(() => new NonNullType(new NonNullType(BuiltInScalars.Int))).Message);
}
