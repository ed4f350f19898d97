using Transverse.GraphQL.Language;
using Transverse.GraphQL.Tests.TypeSystem;
using Transverse.GraphQL.Tools;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.Tests.Tools;

/// <summary>HotChocolate 16's order and style.</summary>
public sealed class SchemaPrinterTests
{
    private const string Printed =
        """"
        """
        What it is about,
        in two lines.
        """
        schema @tag(name: "s") {
          query: Query
          mutation: Mutation
        }

        "The root."
        type Query implements Node & Named @tag(name: "q") {
          id: ID!
          name(upper: Boolean = false, in: In = { a: 1, b: [{ a: 2 }] }): String
          "Two paragraphs,\\n or so it \"seems\"."
          things(
            "How many."
            first: Int! = 10
            after: String @deprecated(reason: "gone")
          ): [Thing!]! @cost(weight: "10") @listSize(assumedSize: 50, slicingArguments: ["first", "last"])
          old: Int @deprecated(reason: "No longer supported")
        }

        type Mutation {
          set(one: One): Money
        }

        type Apple implements Node {
          id: ID!
        }

        type Zebra {
          colour: Colour
        }

        interface Named implements Node {
          id: ID!
          name(upper: Boolean = false, in: In): String
        }

        interface Node {
          id: ID!
        }

        union Any = Zebra

        union Thing @tag(name: "u") = Query | Apple

        input In {
          a: Int = 3
          b: [In!]
          c: Colour = RED @deprecated(reason: "why")
        }

        input One @oneOf {
          a: Int
          b: In
        }

        "Colours."
        enum Colour @cost(weight: "1") {
          "Like blood."
          RED
          BLUE @deprecated(reason: "sad") @tag(name: "v")
        }

        scalar Date

        "Euros."
        scalar Money @specifiedBy(url: "https://example.org/money") @tag(name: "m")

        directive @cost(weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION

        directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION

        "A label."
        directive @tag(
          "Its text."
          name: String!
        ) repeatable on SCHEMA | SCALAR | OBJECT | UNION | ENUM_VALUE

        """";

    [Fact]
    public void A_built_schema_prints_the_same_again()
    {
        var schema = Sdl.Build(Printed);
        Assert.Empty(SchemaValidator.Validate(schema));
        Assert.Equal(Printed, SchemaPrinter.Print(schema));
    }

    [Fact]
    public void Definitions_come_in_a_fixed_order_whatever_the_order_given()
    {
        var document = DocumentParser.Parse(Printed);
        Assert.Equal(Printed, SchemaPrinter.Print(SchemaBuilder.Build(new DocumentNode([.. document.Definitions.Reverse()]))));
    }

    [Fact]
    public void Extensions_are_merged() => Assert.Equal(
        "schema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n  b: Int\n}\n",
        SchemaPrinter.Print(Sdl.Build("type Query { a: Int } extend type Query { b: Int }")));

    [Fact]
    public void Root_types_come_first_whatever_their_names() => Assert.Equal(
        "schema {\n  query: Z\n  mutation: Y\n  subscription: X\n}\n\ntype Z {\n  a: A\n}\n\ntype Y {\n  a: Int\n}\n\ntype X {\n  a: Int\n}\n\ntype A {\n  a: Int\n}\n",
        SchemaPrinter.Print(Sdl.Build("schema { query: Z mutation: Y subscription: X } type A { a: Int } type X { a: Int } type Y { a: Int } type Z { a: A }")));

    [Fact]
    public void Custom_scalars_are_printed_with_their_specification_when_used()
    {
        var query = new ObjectType("Query");
        query.Fields.Add(new FieldDefinition("amount", ExtendedScalars.Decimal));
        Assert.Equal(
            """
            schema {
              query: Query
            }

            type Query {
              amount: Decimal
            }

            "An exact decimal number of up to 28 significant digits."
            scalar Decimal @specifiedBy(url: "https://scalars.graphql.org/chillicream/decimal.html")

            """,
            SchemaPrinter.Print(new Schema(query)));
    }

    [Fact]
    public void An_own_definition_of_a_specified_directive_is_printed() => Assert.Equal(
        "schema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}\n\ndirective @skip(if: Boolean!, why: String) on FIELD\n",
        SchemaPrinter.Print(Sdl.Build("type Query { a: Int } directive @skip(if: Boolean!, why: String) on FIELD")));
}
