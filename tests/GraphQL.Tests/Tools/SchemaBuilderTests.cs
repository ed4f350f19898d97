using System.Text.Json;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.Tests.TypeSystem;
using Transverse.GraphQL.Tests.TypeSystem.Scalars;
using Transverse.GraphQL.Tools;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tests.Tools;

/// <summary>Spec 3: from definitions and extensions to a schema.</summary>
public sealed class SchemaBuilderTests
{
    private static string Print(IEnumerable<DirectiveNode> directives) => string.Join(" ", directives.Select(SyntaxPrinter.Print));

    [Fact]
    public void Roots_are_those_of_the_schema_definition()
    {
        var schema = Sdl.Build("schema { query: Q mutation: M subscription: S } type Q { a: Int } type M { a: Int } type S { a: Int } type Query { a: Int }");
        Assert.Equal(["Q", "M", "S"], new[] { schema.Query, schema.Mutation, schema.Subscription }.Select(root => root!.Name));
    }

    [Fact]
    public void Without_a_schema_definition_the_names_decide()
    {
        var schema = Sdl.Build("type Query { a: Int } type Subscription { a: Int } input Mutation { a: Int }");
        Assert.Equal("Query", schema.Query!.Name);
        Assert.Equal("Subscription", schema.Subscription!.Name);
        Assert.Null(schema.Mutation);
    }

    [Fact]
    public void With_a_schema_definition_names_do_not_decide() =>
        Assert.Null(Sdl.Build("schema { query: Query } type Query { a: Int } type Mutation { a: Int }").Mutation);

    [Fact]
    public void A_schema_has_a_description_directives_and_extensions()
    {
        var schema = Sdl.Build(
            """
            extend schema @b { mutation: M }
            "About." schema @a { query: Q }
            type Q { a: Int }
            type M { a: Int }
            directive @a on SCHEMA
            directive @b on SCHEMA
            """);
        Assert.Equal("About.", schema.Description);
        Assert.Equal("@a @b", Print(schema.AppliedDirectives));
        Assert.Equal("M", schema.Mutation!.Name);
    }

    [Fact]
    public void Every_kind_of_type_gets_its_parts()
    {
        var schema = Sdl.Build(
            """
            "An object." type Query implements I & J { "A field." a("An argument." x: [In!]! = [{}]): U! }
            interface I { a(x: [In!]!): U }
            interface J implements I { a(x: [In!]!): U }
            union U = Query | T
            type T { e: E }
            "An enum." enum E { "A value." A B }
            input In @oneOf { x: Int }
            """);
        var query = schema.Named<ObjectType>("Query");
        Assert.Equal("An object.", query.Description);
        Assert.Equal(["I", "J"], query.Interfaces.Select(type => type.Name));
        var field = Assert.Single(query.Fields);
        Assert.Equal(("a", "A field.", "U!", null), (field.Name, field.Description, field.Type.ToString(), field.Resolver));
        var argument = Assert.Single(field.Arguments);
        Assert.Equal(("x", "An argument.", "[In!]!"), (argument.Name, argument.Description, argument.Type.ToString()));
        Assert.Equal("[{}]", SyntaxPrinter.Print(argument.DefaultValue!));
        Assert.Equal(["I"], schema.Named<InterfaceType>("J").Interfaces.Select(type => type.Name));
        Assert.Equal(["Query", "T"], schema.Named<UnionType>("U").Types.Select(type => type.Name));
        Assert.Equal(["A value.", null], schema.Named<EnumType>("E").Values.Select(value => value.Description));
        Assert.True(schema.Named<InputObjectType>("In").IsOneOf);
        Assert.Same(schema.Types["In"], argument.Type.Named);
    }

    [Fact]
    public void A_directive_gets_its_parts()
    {
        var directive = Sdl.Build("""type Query { a: Int } "Marks." directive @d("How." n: Int! = 3) repeatable on FIELD | INPUT_FIELD_DEFINITION""").Directives["d"];
        Assert.Equal("Marks.", directive.Description);
        Assert.True(directive.IsRepeatable);
        Assert.Equal([DirectiveLocation.Field, DirectiveLocation.InputFieldDefinition], directive.Locations);
        var argument = Assert.Single(directive.Arguments);
        Assert.Equal(("n", "How.", "Int!", false), (argument.Name, argument.Description, argument.Type.ToString(), argument.IsRequired));
    }

    [Fact]
    public void Extensions_add_to_what_they_extend_wherever_they_stand()
    {
        var schema = Sdl.Build(
            """
            extend type Query implements I @t { b: Int }
            type Query { a: Int }
            interface I { b: Int } extend interface I @t { a: Int }
            union U = Query extend union U @t = T
            type T { a: Int }
            enum E { A } extend enum E @t { B }
            input In { a: Int } extend input In @oneOf @t { b: Int }
            scalar S extend scalar S @t @specifiedBy(url: "u")
            directive @t on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
            """);
        Assert.Equal(["a", "b"], schema.Query!.Fields.Select(field => field.Name));
        Assert.Equal(["I"], schema.Query.Interfaces.Select(type => type.Name));
        Assert.Equal(["b", "a"], schema.Named<InterfaceType>("I").Fields.Select(field => field.Name));
        Assert.Equal(["Query", "T"], schema.Named<UnionType>("U").Types.Select(type => type.Name));
        Assert.Equal(["A", "B"], schema.Named<EnumType>("E").Values.Select(value => value.Name));
        Assert.Equal(["a", "b"], schema.Named<InputObjectType>("In").Fields.Select(field => field.Name));
        Assert.True(schema.Named<InputObjectType>("In").IsOneOf);
        Assert.Equal("u", Assert.IsAssignableFrom<ScalarType>(schema.Types["S"]).SpecifiedByUrl);
        Assert.All(["Query", "I", "U", "E", "In", "S"], name => Assert.Equal("@t", Print(schema.Types[name].Directives)));
    }

    [Fact]
    public void Deprecations_are_told_by_a_property_other_directives_are_kept()
    {
        var schema = Sdl.Build(
            """
            type Query { a(x: Int @deprecated(reason: "r") @t): Int @t @deprecated b: Int @t }
            enum E { A @deprecated(reason: "e") }
            input In { x: Int @deprecated }
            directive @t on FIELD_DEFINITION | ARGUMENT_DEFINITION
            """);
        var (a, b) = (schema.Query!.Fields["a"], schema.Query.Fields["b"]);
        Assert.Equal(("No longer supported", "@t"), (a.DeprecationReason, Print(a.Directives)));
        Assert.Equal(("r", "@t"), (a.Arguments["x"].DeprecationReason, Print(a.Arguments["x"].Directives)));
        Assert.Equal((null, "@t"), (b.DeprecationReason, Print(b.Directives)));
        Assert.Equal("e", schema.Named<EnumType>("E").Values["A"].DeprecationReason);
        Assert.Equal("No longer supported", schema.Named<InputObjectType>("In").Fields["x"].DeprecationReason);
    }

    [Fact]
    public void A_document_may_repeat_a_built_in_scalar() =>
        Assert.Empty(SchemaValidator.Validate(Sdl.Build("scalar Int type Query { a: Int }")));

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-9223372036854775809", "-9.223372036854776E+18")]
    [InlineData("1.5", "1.5")]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData("true", "true")]
    [InlineData("RED", "\"RED\"")]
    [InlineData("[1, null, [A]]", """[1,null,["A"]]""")]
    [InlineData("{ a: { b: 1 }, c: null }", """{"a":{"b":1},"c":null}""")]
    public void A_custom_scalar_takes_and_answers_any_value(string literal, string json)
    {
        var any = Assert.IsAssignableFrom<ScalarType>(Sdl.Build("type Query { a: Any } scalar Any").Types["Any"]);
        Assert.Equal(json, JsonSerializer.Serialize(Coercion.Literal(any, literal)));
        Assert.Equal(json, Coercion.Result(any, Coercion.Literal(any, literal)));
        Assert.Equal(json, Coercion.Result(any, Coercion.Variable(any, json)));
    }

    [Theory]
    [InlineData("type A { a: Nope }", "The type \"Nope\" is not defined.", 1, 13)]
    [InlineData("type A { a(x: [Nope!]!): Int }", "The type \"Nope\" is not defined.", 1, 16)]
    [InlineData("input A { a: Nope }", "The type \"Nope\" is not defined.", 1, 14)]
    [InlineData("directive @a(x: Nope) on FIELD", "The type \"Nope\" is not defined.", 1, 17)]
    [InlineData("type A implements Nope { a: Int }", "The type \"Nope\" is not defined.", 1, 19)]
    [InlineData("schema { query: Nope }", "The type \"Nope\" is not defined.", 1, 17)]
    [InlineData("type A { a: Int }\ntype A { b: Int }", "The type \"A\" is defined more than once.", 2, 6)]
    [InlineData("scalar Int scalar Int", "The type \"Int\" is defined more than once.", 1, 19)]
    [InlineData("directive @a on FIELD directive @a on FIELD", "The directive \"@a\" is defined more than once.", 1, 34)]
    [InlineData("schema { query: A } schema { mutation: A } type A { a: Int }", "The schema is defined more than once.", 1, 21)]
    [InlineData("schema { query: A } extend schema { query: A } type A { a: Int }", "The root of queries is given more than once.", 1, 37)]
    [InlineData("schema { mutation: A mutation: A } type A { a: Int }", "The root of mutations is given more than once.", 1, 22)]
    [InlineData("extend schema { subscription: A subscription: A } type A { a: Int }", "The root of subscriptions is given more than once.", 1, 33)]
    [InlineData("extend type A { a: Int }", "The type \"A\" is extended but not defined.", 1, 13)]
    [InlineData("extend scalar Int @a", "The type \"Int\" is extended but not defined.", 1, 15)]
    [InlineData("type A { a: Int } extend input A { b: Int }", "The type \"A\" is extended as another kind of type.", 1, 32)]
    [InlineData("type A implements B { a: Int } type B { a: Int }", "The type \"B\" is not an interface.", 1, 19)]
    [InlineData("union A = B interface B { a: Int }", "The type \"B\" is not an object type.", 1, 11)]
    [InlineData("schema { query: B } interface B { a: Int }", "The type \"B\" is not an object type.", 1, 17)]
    [InlineData("type String { a: Int }", "\"String\" is a built-in scalar and can't be another kind of type.", 1, 6)]
    [InlineData("type A { a: Int } { a }", "A schema is made of type system definitions only; this is an operation or a fragment.", 1, 19)]
    public void What_makes_no_schema_is_refused_at_its_place(string sdl, string message, int line, int column)
    {
        var error = Assert.Single(Assert.Throws<GraphQLException>(() => Sdl.Build(sdl)).Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal([new SourceLocation(line, column)], error.Locations);
    }

    [Fact]
    public void A_definition_made_by_hand_may_name_no_place_at_all()
    {
        var directive = new DirectiveDefinitionNode(new NameNode("a"), [], isRepeatable: false, [new NameNode("NOWHERE")]);
        Assert.Equal(
            "\"NOWHERE\" is not a place where a directive may stand.",
            Assert.Throws<GraphQLException>(() => SchemaBuilder.Build(new DocumentNode([directive]))).Message);
    }

    [Fact]
    public void All_refusals_come_at_once() => Assert.Equal(
        ["The type \"A\" is defined more than once.", "The type \"X\" is not defined.", "The type \"Y\" is not defined."],
        Assert.Throws<GraphQLException>(() => Sdl.Build("type A { x: X } type A { z: Int } input B { y: Y }")).Errors.Select(error => error.Message));
}
