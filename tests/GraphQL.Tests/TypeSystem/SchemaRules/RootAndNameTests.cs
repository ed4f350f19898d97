using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.Tests.TypeSystem.SchemaRules;

/// <summary>Spec 3.3.1 on root types; 2.1.9 and 3 on names.</summary>
public sealed class RootAndNameTests
{
    [Fact]
    public void A_schema_needs_a_query_root() =>
        Judgement.Of(Sdl.Build("type Mutation { ok: Int }"), "The schema has no root type for queries: define one.");

    [Fact]
    public void Each_operation_has_a_root_of_its_own()
    {
        Judgement.Of(
            Sdl.Build("schema { query: Root mutation: Root } type Root { ok: Int }"),
            "\"Root\" is the root type of queries and mutations: give each its own.");
        Judgement.Of(
            Sdl.Build("schema { query: Root mutation: Root subscription: Root } type Root { ok: Int }"),
            "\"Root\" is the root type of queries and mutations and subscriptions: give each its own.");
    }

    [Fact]
    public void A_root_of_each_kind_is_fine() => Judgement.Of("type Mutation { ok: Int } type Subscription { ok: Int }");

    [Fact]
    public void Types_have_names_of_their_own()
    {
        var query = new ObjectType("Query");
        query.Fields.Add(new FieldDefinition("a", Enum("Kind", "A")));
        query.Fields.Add(new FieldDefinition("b", Enum("Kind", "B")));
        Judgement.Of(new Schema(query), "The schema has several types named \"Kind\".");
    }

    [Fact]
    public void Directives_have_names_of_their_own()
    {
        var query = new ObjectType("Query");
        query.Fields.Add(new FieldDefinition("a", BuiltInScalars.Int));
        DirectiveDefinition[] directives =
        [
            new("tag") { Locations = { DirectiveLocation.Object } },
            new("tag") { Locations = { DirectiveLocation.Enum } },
        ];
        Judgement.Of(new Schema(query, directives: directives), "\"@tag\" is defined more than once.");
    }

    [Fact]
    public void Members_have_names_of_their_own() => Judgement.Of(
        """
        type A { a: Int a(x: Int, x: Int): Int }
        interface I { i: Int i: Int }
        input In { x: Int x: Int }
        enum E { E E }
        directive @d(x: Int, x: Int) on FIELD
        """,
        "\"A.a\" is defined more than once.",
        "\"I.i\" is defined more than once.",
        "\"A.a(x:)\" is defined more than once.",
        "\"@d(x:)\" is defined more than once.",
        "\"In.x\" is defined more than once.",
        "\"E.E\" is defined more than once.");

    [Fact]
    public void Unions_and_interfaces_are_listed_once() => Judgement.Of(
        "interface I { i: Int } type A implements I & I { i: Int } union U = A | Query | A",
        "\"A\" is listed by union \"U\" more than once.",
        "\"I\" is listed by \"A\" as interface more than once.");

    [Fact]
    public void Extensions_add_and_never_redefine() => Judgement.Of(
        """
        type A { a: Int } extend type A { a: String }
        enum E { E } extend enum E { E }
        input In { x: Int } extend input In { x: Int }
        union U = A extend union U = A
        interface I { a: Int } extend type A implements I extend type A implements I
        """,
        "\"A.a\" is defined more than once.",
        "\"In.x\" is defined more than once.",
        "\"E.E\" is defined more than once.",
        "\"A\" is listed by union \"U\" more than once.",
        "\"I\" is listed by \"A\" as interface more than once.");

    [Fact]
    public void Two_leading_underscores_are_reserved() => Judgement.Of(
        """
        type __A { __a(__x: Int): Int }
        input In { __x: Int }
        enum E { __E }
        directive @__d(__x: Int) on FIELD
        """,
        "\"__A\" begins with two underscores, which are reserved for introspection.",
        "\"@__d\" begins with two underscores, which are reserved for introspection.",
        "\"__A.__a\" begins with two underscores, which are reserved for introspection.",
        "\"__A.__a(__x:)\" begins with two underscores, which are reserved for introspection.",
        "\"@__d(__x:)\" begins with two underscores, which are reserved for introspection.",
        "\"In.__x\" begins with two underscores, which are reserved for introspection.",
        "\"E.__E\" begins with two underscores, which are reserved for introspection.");

    [Fact]
    public void Names_follow_the_grammar()
    {
        var query = new ObjectType("The Query");
        query.Fields.Add(new FieldDefinition("2nd", BuiltInScalars.Int)).Arguments.Add(new InputValueDefinition("élan", BuiltInScalars.Int));
        Judgement.Of(
            new Schema(query),
            "\"The Query\" is not a name: use letters, digits and underscores, and no digit first.",
            "\"The Query.2nd\" is not a name: use letters, digits and underscores, and no digit first.",
            "\"The Query.2nd(élan:)\" is not a name: use letters, digits and underscores, and no digit first.");
    }

    [Fact]
    public void An_enum_value_is_not_named_like_another_literal()
    {
        var query = new ObjectType("Query");
        query.Fields.Add(new FieldDefinition("a", Enum("E", "true", "false", "null")));
        Judgement.Of(
            new Schema(query),
            "\"E.true\" would read as another literal: an enum value can't be named true, false or null.",
            "\"E.false\" would read as another literal: an enum value can't be named true, false or null.",
            "\"E.null\" would read as another literal: an enum value can't be named true, false or null.");
    }

    private static EnumType Enum(string name, params string[] values)
    {
        var type = new EnumType(name);
        foreach (var value in values) type.Values.Add(new EnumValueDefinition(value));
        return type;
    }
}
