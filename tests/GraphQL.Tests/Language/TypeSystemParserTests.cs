using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Tests.Language;

/// <summary>Spec 3: type system documents.</summary>
public sealed class TypeSystemParserTests
{
    [Fact]
    public void A_schema_names_its_root_types()
    {
        var schema = Definition<SchemaDefinitionNode>("\"S\" schema @a { query: Q mutation: M subscription: S }");
        Assert.Equal("S", schema.Description?.Value);
        Assert.Equal("a", Assert.Single(schema.Directives).Name.Value);
        Assert.Equal(
            [(OperationKind.Query, "Q"), (OperationKind.Mutation, "M"), (OperationKind.Subscription, "S")],
            schema.OperationTypes.Select(root => (root.Operation, root.Type.Name.Value)));
    }

    [Fact]
    public void An_object_has_interfaces_directives_and_fields()
    {
        var type = Definition<ObjectTypeDefinitionNode>(
            "\"T\" type T implements & A & B @a { \"F\" f(\"X\" x: Int = 1 @b): [T!] @c }");
        Assert.Equal(("T", "T", false), (type.Name.Value, type.Description?.Value, type.IsExtension));
        Assert.Equal(["A", "B"], type.Interfaces.Select(name => name.Name.Value));
        var field = Assert.Single(type.Fields);
        Assert.Equal(("f", "F", "[T!]"), (field.Name.Value, field.Description?.Value, $"{field.Type}"));
        Assert.Equal("c", Assert.Single(field.Directives).Name.Value);
        var argument = Assert.Single(field.Arguments);
        Assert.Equal(("x", "X", "Int"), (argument.Name.Value, argument.Description?.Value, $"{argument.Type}"));
        Assert.Equal("1", Assert.IsType<IntValueNode>(argument.DefaultValue).Value);
        Assert.Equal("b", Assert.Single(argument.Directives).Name.Value);
    }

    [Fact]
    public void Other_types_have_their_members()
    {
        Assert.Equal("Url", Definition<ScalarTypeDefinitionNode>("scalar Url").Name.Value);
        var @interface = Definition<InterfaceTypeDefinitionNode>("interface I implements A&B{a:Int}");
        Assert.Equal(["A", "B"], @interface.Interfaces.Select(name => name.Name.Value));
        Assert.Equal(["A", "B"], Definition<UnionTypeDefinitionNode>("union U=|A|B").Types.Select(type => type.Name.Value));
        Assert.Equal(["A", "on"], Definition<EnumTypeDefinitionNode>("enum E{A on}").Values.Select(value => value.Name.Value));
        var input = Definition<InputObjectTypeDefinitionNode>("input I{a:Int b:[I]={}}");
        Assert.Equal(["a", "b"], input.Fields.Select(field => field.Name.Value));
    }

    [Fact]
    public void A_directive_has_arguments_and_locations()
    {
        var directive = Definition<DirectiveDefinitionNode>("\"D\" directive @d(a: Int) repeatable on | FIELD | SCHEMA");
        Assert.Equal(("d", "D"), (directive.Name.Value, directive.Description?.Value));
        Assert.True(directive.IsRepeatable);
        Assert.False(directive.IsExtension);
        Assert.Equal("a", Assert.Single(directive.Arguments).Name.Value);
        Assert.Equal(["FIELD", "SCHEMA"], directive.Locations.Select(location => location.Value));
        Assert.Empty(directive.Directives);
    }

    [Theory]
    [InlineData("extend schema @a", typeof(SchemaDefinitionNode))]
    [InlineData("extend schema { mutation: M }", typeof(SchemaDefinitionNode))]
    [InlineData("extend scalar A @a", typeof(ScalarTypeDefinitionNode))]
    [InlineData("extend type A implements B", typeof(ObjectTypeDefinitionNode))]
    [InlineData("extend type A { a: Int }", typeof(ObjectTypeDefinitionNode))]
    [InlineData("extend interface A implements B", typeof(InterfaceTypeDefinitionNode))]
    [InlineData("extend union A = B", typeof(UnionTypeDefinitionNode))]
    [InlineData("extend enum A { B }", typeof(EnumTypeDefinitionNode))]
    [InlineData("extend input A { a: Int }", typeof(InputObjectTypeDefinitionNode))]
    public void An_extension_is_its_definition_marked(string source, Type type)
    {
        var definition = (TypeSystemDefinitionNode)Assert.Single(DocumentParser.Parse(source).Definitions);
        Assert.IsType(type, definition);
        Assert.True(definition.IsExtension);
        Assert.Null(definition.Description);
    }

    [Theory]
    [InlineData("QUERY")]
    [InlineData("MUTATION")]
    [InlineData("SUBSCRIPTION")]
    [InlineData("FIELD")]
    [InlineData("FRAGMENT_DEFINITION")]
    [InlineData("FRAGMENT_SPREAD")]
    [InlineData("INLINE_FRAGMENT")]
    [InlineData("VARIABLE_DEFINITION")]
    [InlineData("SCHEMA")]
    [InlineData("SCALAR")]
    [InlineData("OBJECT")]
    [InlineData("FIELD_DEFINITION")]
    [InlineData("ARGUMENT_DEFINITION")]
    [InlineData("INTERFACE")]
    [InlineData("UNION")]
    [InlineData("ENUM")]
    [InlineData("ENUM_VALUE")]
    [InlineData("INPUT_OBJECT")]
    [InlineData("INPUT_FIELD_DEFINITION")]
    public void A_directive_may_stand_at_the_locations_of_the_specification(string location) =>
        Assert.Equal(location, Definition<DirectiveDefinitionNode>($"directive @a on {location}").Locations[0].Value);

    [Theory]
    [InlineData("schema", "expected \"{\", found the end of the document", 1, 7)]
    [InlineData("schema @a type", "expected \"{\", found name \"type\"", 1, 11)]
    [InlineData("schema {}", "expected a name, found \"}\"", 1, 9)]
    [InlineData("schema { Query: Q }", "unexpected name \"Query\"", 1, 10)]
    [InlineData("schema { query: [Q] }", "expected a name, found \"[\"", 1, 17)]
    [InlineData("scalar", "expected a name, found the end of the document", 1, 7)]
    [InlineData("scalar A = Int", "unexpected \"=\"", 1, 10)]
    [InlineData("type A {}", "expected a name, found \"}\"", 1, 9)]
    [InlineData("type A { a }", "expected \":\", found \"}\"", 1, 12)]
    [InlineData("type A { a() : Int }", "expected a name, found \")\"", 1, 12)]
    [InlineData("type A { a: Int = 1 }", "expected a name, found \"=\"", 1, 17)]
    [InlineData("type A implements", "expected a name, found the end of the document", 1, 18)]
    [InlineData("type A implements B C { a: Int }", "unexpected name \"C\"", 1, 21)]
    [InlineData("type A implements && B", "expected a name, found \"&\"", 1, 20)]
    [InlineData("type A implements B &", "expected a name, found the end of the document", 1, 22)]
    [InlineData("type A @a(b: $c)", "a constant value holds no variable, found \"$\"", 1, 14)]
    [InlineData("union A =", "expected a name, found the end of the document", 1, 10)]
    [InlineData("union A = || B", "expected a name, found \"|\"", 1, 12)]
    [InlineData("union A = B |", "expected a name, found the end of the document", 1, 14)]
    [InlineData("enum A {}", "expected a name, found \"}\"", 1, 9)]
    [InlineData("enum A { B true }", "name \"true\" is reserved and can't be an enum value", 1, 12)]
    [InlineData("enum A { \"d\" false }", "name \"false\" is reserved and can't be an enum value", 1, 14)]
    [InlineData("enum A { null }", "name \"null\" is reserved and can't be an enum value", 1, 10)]
    [InlineData("input A { a(b: Int): Int }", "expected \":\", found \"(\"", 1, 12)]
    [InlineData("input A { a: Int = $b }", "a constant value holds no variable, found \"$\"", 1, 20)]
    [InlineData("directive a on FIELD", "expected \"@\", found name \"a\"", 1, 11)]
    [InlineData("directive @a FIELD", "expected \"on\", found name \"FIELD\"", 1, 14)]
    [InlineData("directive @a on", "expected a name, found the end of the document", 1, 16)]
    [InlineData("directive @a on field", "name \"field\" is not a directive location", 1, 17)]
    [InlineData("directive @a on FIELD | OTHER", "name \"OTHER\" is not a directive location", 1, 25)]
    [InlineData("directive @a on FIELD repeatable", "unexpected name \"repeatable\"", 1, 23)]
    [InlineData("directive @a @b on FIELD", "expected \"on\", found \"@\"", 1, 14)]
    [InlineData("extend", "unexpected the end of the document", 1, 7)]
    [InlineData("extend query { a }", "unexpected name \"query\"", 1, 8)]
    [InlineData("extend directive @a @b", "unexpected name \"directive\"", 1, 8)]
    [InlineData("extend \"d\" type A @a", "unexpected a string", 1, 8)]
    [InlineData("extend schema", "expected something to add, found the end of the document", 1, 14)]
    [InlineData("extend scalar A", "expected something to add, found the end of the document", 1, 16)]
    [InlineData("extend type A\n{ a }", "expected \":\", found \"}\"", 2, 5)]
    [InlineData("extend type A type B", "expected something to add, found name \"type\"", 1, 15)]
    [InlineData("extend interface A", "expected something to add, found the end of the document", 1, 19)]
    [InlineData("extend union A", "expected something to add, found the end of the document", 1, 15)]
    [InlineData("extend enum A", "expected something to add, found the end of the document", 1, 14)]
    [InlineData("extend input A", "expected something to add, found the end of the document", 1, 15)]
    public void A_document_that_breaks_the_grammar_is_refused(string source, string description, int line, int column) =>
        Refusal.Is($"Syntax error: {description}.", line, column, "HC0014", () => DocumentParser.Parse(source));

    private static T Definition<T>(string source) => Assert.IsType<T>(Assert.Single(DocumentParser.Parse(source).Definitions));
}
