using Transverse.GraphQL.Language;
using Transverse.GraphQL.Tools;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tests.Validation;

/// <summary>The schema that validation is tested with.</summary>
internal static class Museum
{
    public static Schema Schema { get; } = SchemaBuilder.Build(DocumentParser.Parse("""
        type Query {
          painting(id: ID!): Painting
          sculpture: Sculpture
          work(id: ID!): Work
          works(filter: WorkFilter, first: Int! = 10, ids: [ID!], matrix: [[Int]]): [Work!]!
          exhibit: Exhibit
          node(id: ID!): Node
          person(by: PersonBy): Person
          echo(
            int: Int, float: Float, string: String, boolean: Boolean, id: ID, technique: Technique, date: Date, ints: [Int!], filter: WorkFilter
          ): String
        }

        type Mutation {
          lend(id: ID!, until: Date): Painting
          restore(filter: WorkFilter!): Boolean!
        }

        type Subscription {
          added(language: Language): Work
          removed: ID!
        }

        interface Node {
          id: ID!
        }

        interface Work implements Node {
          id: ID!
          title(language: Language = FRENCH): String
          maker: Person
        }

        interface Lender {
          id: ID!
        }

        type Painting implements Work & Node {
          id: ID!
          title(language: Language = FRENCH): String
          maker: Person
          size: Int!
          technique: Technique
          caption: String
          twins: [Painting]
        }

        type Sculpture implements Work & Node {
          id: ID!
          title(language: Language = FRENCH): String
          maker: Person
          weight: Int
          caption: Int
          code: String!
          material: String
          sketch: Painting
          twins: [Sculpture]
        }

        type Person implements Node & Lender {
          id: ID!
          name: String
          age: Int
          works(first: Int): [Work!]
          friends: [Person!]
        }

        union Exhibit = Painting | Sculpture

        enum Technique { OIL WATERCOLOUR }
        enum Language { FRENCH ENGLISH }
        scalar Date

        input WorkFilter {
          year: Int
          technique: Technique!
          max: Int! = 5
          and: [WorkFilter!]
          tags: [String]
        }

        input PersonBy @oneOf {
          id: ID
          name: String
          filter: WorkFilter
        }

        directive @mark(note: String) repeatable on FIELD
        directive @trace(level: Int! = 1, tags: [String!]) on
          | QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        """));
}
