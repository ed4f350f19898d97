using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tests.TypeSystem.SchemaRules;

/// <summary>Spec 3.4.2 and 3.6 to 3.10: what types hold, where they may be used, what may be deprecated.</summary>
public sealed class TypeTests
{
    [Fact]
    public void A_valid_schema_has_no_errors()
    {
        var schema = Sdl.Build(
            """
            type Query implements Node { id: ID! list(first: Int! = 10 @deprecated, where: Where = {}): [Any!]! @deprecated }
            interface Node { id: ID }
            union Any = Query | Other
            type Other { e: E }
            enum E { A B @deprecated }
            input Where { and: [Where!] where: Where one: One e: E! = A }
            input One @oneOf { a: Int where: Where }
            directive @tag(name: String! = "x", where: Where = { e: B }) repeatable on OBJECT | FIELD_DEFINITION
            """);
        Judgement.Of(schema);
        Assert.Same(schema, SchemaValidator.Require(schema));
    }

    [Fact]
    public void A_schema_that_must_be_valid_and_is_not_throws_every_message()
    {
        var exception = Assert.Throws<SchemaException>(() => SchemaValidator.Require(Sdl.Build("type A enum E")));
        Assert.Equal(
            ["The schema has no root type for queries: define one.", "\"A\" has no field: it needs at least one.", "\"E\" has no value: it needs at least one."],
            exception.Errors.Select(error => error.Message));
        Assert.Equal(string.Join(Environment.NewLine, exception.Errors.Select(error => error.Message)), exception.Message);
    }

    [Fact]
    public void Types_have_members() => Judgement.Of(
        "type A interface I input In enum E union U",
        "\"A\" has no field: it needs at least one.",
        "\"I\" has no field: it needs at least one.",
        "\"In\" has no field: it needs at least one.",
        "\"E\" has no value: it needs at least one.",
        "\"U\" has no member type: it needs at least one.");

    [Fact]
    public void Fields_return_output_types() => Judgement.Of(
        "type A { a: [In!] } interface I { i: In } input In { x: Int }",
        "\"A.a\" can't return \"[In!]\", which is an input type.",
        "\"I.i\" can't return \"In\", which is an input type.");

    [Fact]
    public void Arguments_and_input_fields_take_input_types() => Judgement.Of(
        """
        type A { a(x: [A!]!, i: I): Int }
        interface I { a: Int }
        union U = A
        input In { u: U }
        directive @d(a: A) on FIELD
        """,
        "\"A.a(x:)\" can't take \"[A!]!\", which is not an input type.",
        "\"A.a(i:)\" can't take \"I\", which is not an input type.",
        "\"@d(a:)\" can't take \"A\", which is not an input type.",
        "\"In.u\" can't take \"U\", which is not an input type.");

    [Fact]
    public void What_is_required_is_not_deprecated() => Judgement.Of(
        """
        type A { a(x: Int! @deprecated, y: Int! = 1 @deprecated, z: Int @deprecated): Int }
        input In { x: Int! @deprecated y: Int! = 1 @deprecated z: Int @deprecated }
        directive @d(x: Int! @deprecated) on FIELD
        """,
        "\"A.a(x:)\" is required and can't be deprecated: make it nullable or give it a default first.",
        "\"@d(x:)\" is required and can't be deprecated: make it nullable or give it a default first.",
        "\"In.x\" is required and can't be deprecated: make it nullable or give it a default first.");

    [Fact]
    public void The_fields_of_a_oneof_input_are_nullable_and_without_default() => Judgement.Of(
        "input One @oneOf { a: Int! b: Int = 1 c: [Int!] }",
        "\"One.a\" must be nullable, for its type is oneOf.",
        "\"One.b\" can't have a default, for its type is oneOf.");
}
