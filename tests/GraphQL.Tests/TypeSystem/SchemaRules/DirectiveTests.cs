using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.Tests.TypeSystem.SchemaRules;

/// <summary>Spec 3.13: directives and their applications inside a schema.</summary>
public sealed class DirectiveTests
{
    private const string Tag =
        "directive @tag(name: String!, n: Int = 1) on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION ";

    [Fact]
    public void A_directive_stands_somewhere()
    {
        var query = new ObjectType("Query");
        query.Fields.Add(new FieldDefinition("a", BuiltInScalars.Int));
        Judgement.Of(new Schema(query, directives: [new DirectiveDefinition("d")]), "\"@d\" has no place where it may stand: it needs at least one.");
    }

    [Theory]
    [InlineData("directive @d(x: Int @d) on ARGUMENT_DEFINITION")]
    [InlineData("directive @d(x: Int @other) on ARGUMENT_DEFINITION directive @other(x: Int @d) on ARGUMENT_DEFINITION", "other")]
    [InlineData("directive @d(x: E) on ENUM enum E @d { A }")]
    [InlineData("directive @d(x: E) on ENUM_VALUE enum E { A @d }")]
    [InlineData("directive @d(x: In) on INPUT_FIELD_DEFINITION input In { in: In x: Int @d }")]
    [InlineData("directive @d(x: In) on SCALAR input In { s: S } scalar S @d")]
    public void A_directive_does_not_use_itself(string definitions, string? other = null) => Judgement.Of(
        definitions,
        [.. new[] { "d", other }.OfType<string>().Select(name => $"\"@{name}\" uses itself in its own definition.")]);

    [Fact]
    public void Directives_may_stand_on_every_part_of_a_schema() => Judgement.Of(
        Sdl.Build(
            Tag + """
            schema @tag(name: "s") { query: Query }
            type Query @tag(name: "o") { a(x: Int @tag(name: "a")): Int @tag(name: "f") }
            scalar S @tag(name: "s")
            interface I @tag(name: "i") { i: Int }
            union U @tag(name: "u") = Query
            enum E @tag(name: "e") { A @tag(name: "v") }
            input In @tag(name: "i") { x: Int @tag(name: "x", n: 3) }
            """));

    [Fact]
    public void An_applied_directive_is_defined() => Judgement.Of(
        "type A @nope { a: Int @nope }",
        "\"@nope\" stands on \"A\", but is not defined.",
        "\"@nope\" stands on \"A.a\", but is not defined.");

    [Fact]
    public void An_applied_directive_stands_where_it_may() => Judgement.Of(
        Sdl.Build(
            """
            directive @o repeatable on OBJECT | FIELD
            schema @o { query: Query }
            type Query @deprecated @oneOf { a(x: Int @o): Int @o }
            scalar S @o
            interface I @o { i: Int }
            union U @o = Query
            enum E @o { A @o }
            input In @o @specifiedBy(url: "x") { x: Int @o }
            """),
        "\"@o\" can't stand on \"schema\": its places are OBJECT, FIELD.",
        "\"@deprecated\" can't stand on \"Query\": its places are FIELD_DEFINITION, ARGUMENT_DEFINITION, INPUT_FIELD_DEFINITION, ENUM_VALUE.",
        "\"@oneOf\" can't stand on \"Query\": its places are INPUT_OBJECT.",
        "\"@o\" can't stand on \"S\": its places are OBJECT, FIELD.",
        "\"@o\" can't stand on \"I\": its places are OBJECT, FIELD.",
        "\"@o\" can't stand on \"U\": its places are OBJECT, FIELD.",
        "\"@o\" can't stand on \"E\": its places are OBJECT, FIELD.",
        "\"@o\" can't stand on \"In\": its places are OBJECT, FIELD.",
        "\"@specifiedBy\" can't stand on \"In\": its places are SCALAR.",
        "\"@o\" can't stand on \"Query.a\": its places are OBJECT, FIELD.",
        "\"@o\" can't stand on \"Query.a(x:)\": its places are OBJECT, FIELD.",
        "\"@o\" can't stand on \"In.x\": its places are OBJECT, FIELD.",
        "\"@o\" can't stand on \"E.A\": its places are OBJECT, FIELD.");

    [Fact]
    public void An_applied_directive_stands_once_unless_it_is_repeatable() => Judgement.Of(
        """
        directive @once on OBJECT
        directive @often repeatable on OBJECT
        type A @once @often @often { a: Int @deprecated @deprecated }
        extend type A @once
        scalar S @specifiedBy(url: "a") @specifiedBy(url: "b")
        input In @oneOf { x: Int }
        extend input In @oneOf
        """,
        "\"@once\" stands on \"A\" more than once, but is not repeatable.",
        "\"@specifiedBy\" stands on \"S\" more than once, but is not repeatable.",
        "\"@oneOf\" stands on \"In\" more than once, but is not repeatable.",
        "\"@deprecated\" stands on \"A.a\" more than once, but is not repeatable.");

    [Fact]
    public void An_applied_directive_has_the_arguments_that_it_needs() => Judgement.Of(
        Tag + """
        type A @tag { a: Int @tag(n: 2) b: Int @tag(name: "b", name: "c", x: 1) c: Int @tag(name: null) d: Int @deprecated(reason: 3) }
        scalar S @specifiedBy
        """,
        "\"@tag\" on \"A\" needs its argument \"name\".",
        "\"@specifiedBy\" on \"S\" needs its argument \"url\".",
        "\"@tag\" on \"A.a\" needs its argument \"name\".",
        "\"@tag\" on \"A.b\" gives its argument \"name\" more than once.",
        "\"@tag\" on \"A.b\" has no argument \"x\".",
        "\"@tag(name:)\" on \"A.c\" is invalid: String! does not allow null.",
        "\"@deprecated(reason:)\" on \"A.d\" is invalid: String expects a text, but found 3.");
}
