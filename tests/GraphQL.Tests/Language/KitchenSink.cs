namespace Transverse.GraphQL.Tests.Language;

/// <summary>One document of each sort that uses every production of the grammar, written as the printer prints.</summary>
internal static class KitchenSink
{
    public const string Executable = """"
        """
        Asks for everything.

          Indented.
        """
        query Everything(
          "Which one."
          $id: ID! = "a\"\\\u0001é"
          $list: [[Int!]!]! = [[1, -2], []] @on(variable: true)
          $site: Site = { name: "x", points: [], inner: {} }
        ) @onQuery(a: 1.5e-3, b: null, c: ENUM) {
          alias: field(id: $id, list: $list, text: """
          block "quoted" \"""
            more
          """) @include(if: true) @skip(if: false) {
            id
            ... on Type @a {
              field
            }
            ... @include(if: $if) {
              on
              query
              type
              null
            }
            ... {
              fragment
            }
            ...Parts @b
          }
        }

        mutation {
          like
        }

        subscription ($a: Int) {
          changed
        }

        query @onQuery {
          true
        }

        {
          shorthand
        }

        "Parts of it."
        fragment Parts on Type @onFragment {
          a(o: { list: [$a, { b: $b }], empty: {} }, l: [])
        }
        """";

    public const string TypeSystem = """"
        "The schema."
        schema @a(b: "c") {
          query: Query
          mutation: Mutation
          subscription: Subscription
        }

        """
        Several
        lines.
        """
        scalar Date @specifiedBy(url: "https://example.org")

        type Query implements A & B @a {
          "A field."
          field(
            "An argument."
            a: Int! = 1 @deprecated(reason: "old")
            b: [String] = ["x", null]
          ): [[String!]]! @deprecated
          other(a: In = { b: [] }, c: E = ONE): Query
        }

        type Empty

        interface A

        interface B implements A & C @a {
          id: ID!
        }

        union U @a = Query | Mutation

        union Nothing

        enum E @a {
          ONE
          """
          The second.

          One of two.
          """
          TWO @deprecated
        }

        enum None

        input In @oneOf {
          "A member."
          a: Int
          b: [In!]
        }

        input Void

        "A directive."
        directive @a(
          "Why."
          b: String = "x"
        ) repeatable on FIELD | FIELD_DEFINITION | INPUT_FIELD_DEFINITION

        directive @b(c: Int, d: [Int]) on VARIABLE_DEFINITION

        extend schema @a

        extend schema {
          query: Other
        }

        extend scalar Date @a

        extend type Query implements C

        extend type Query @a

        extend type Query {
          more: Int
        }

        extend interface A implements B

        extend interface A @a {
          id: ID
        }

        extend union U @a

        extend union U = Empty

        extend enum E @a

        extend enum E {
          THREE
        }

        extend input In @a

        extend input In {
          c: Int
        }
        """";
}
