using Transverse.GraphQL.Language;
using Transverse.GraphQL.Tools;
using Transverse.GraphQL.Validation;

namespace Transverse.GraphQL.Tests.Validation;

/// <summary>Spec 5: the rules taken together.</summary>
public sealed class SpecifiedRulesTests
{
    [Fact]
    public void Each_of_the_thirty_sections_has_a_rule_that_keeps_it()
    {
        var schema = SchemaBuilder.Build(DocumentParser.Parse("""
            type Query { leaf: Int other: String self(a: Int!): Query find(by: By): Int }
            type Subscription { one: Int two: Int }
            type Stranger { leaf: Int }
            input By { a: Int! }
            """));
        var document = DocumentParser.Parse("""
            scalar Money
            mutation A { leaf }
            query A($v: Int, $v: Int, $output: Query, $unused: Int) @nope @skip(if: true) {
              ghost
              x: leaf
              x: other
              leaf { a }
              self(a: $v, b: 1) { leaf }
              b: self(a: 1, a: 1) { leaf }
              c: self { leaf }
              d: self(a: $undeclared) { leaf }
              find(by: { b: 1, b: 2 })
              leaf @include(if: true) @include(if: "no")
              ...F
              ...Missing
              ... on Ghost { leaf }
              ... on Int { leaf }
              ... on Stranger { leaf }
            }
            subscription { one two }
            fragment F on Query { ...F }
            fragment F on Query { leaf }
            fragment Unused on Query { leaf }
            """);

        var sections = DocumentValidator.Validate(schema, document, ValidationOptions.Unlimited)
            .Select(error => ((string)error.Extensions["specifiedBy"]!).Replace("https://spec.graphql.org/September2025/#sec-", ""));

        Assert.Equal(
            [
                "All-Variable-Usages-Are-Allowed",
                "All-Variable-Uses-Defined",
                "All-Variables-Used",
                "Argument-Names",
                "Argument-Uniqueness",
                "Directives-Are-Defined",
                "Directives-Are-Unique-per-Location",
                "Directives-Are-in-Valid-Locations",
                "Executable-Definitions",
                "Field-Selection-Merging",
                "Field-Selections",
                "Fragment-Name-Uniqueness",
                "Fragment-Spread-Is-Possible",
                "Fragment-Spread-Target-Defined",
                "Fragment-Spread-Type-Existence",
                "Fragment-Spreads-Must-Not-Form-Cycles",
                "Fragments-Must-Be-Used",
                "Fragments-on-Object-Interface-or-Union-Types",
                "Input-Object-Field-Names",
                "Input-Object-Field-Uniqueness",
                "Input-Object-Required-Fields",
                "Leaf-Field-Selections",
                "Lone-Anonymous-Operation",
                "Operation-Name-Uniqueness",
                "Operation-Type-Existence",
                "Required-Arguments",
                "Single-Root-Field",
                "Values-of-Correct-Type",
                "Variable-Uniqueness",
                "Variables-Are-Input-Types",
            ],
            sections.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_valid_document_that_uses_everything_has_no_error() => Assert.Empty(DocumentValidator.Validate(Museum.Schema, DocumentParser.Parse("""
        query Everything($id: ID!, $first: Int, $filter: WorkFilter = { technique: OIL, and: { technique: WATERCOLOUR } }, $short: Boolean = true @trace)
        @trace(tags: ["a", "b"]) {
          painting(id: $id) { ...Titled size twins { ... @include(if: $short) { caption @mark(note: "x") @mark(note: "y") } } }
          works(first: $first, filter: $filter, ids: [$id], matrix: [[1, null], null]) { __typename ...Titled }
          exhibit { ... on Painting { part: maker { name } } ... on Sculpture { part: sketch { id } } }
          person(by: { filter: { technique: OIL } }) { name works(first: 3) { ...Titled @trace } }
          echo(int: 1, float: 2, string: "three", boolean: false, id: 5, date: { year: 2020 }, ints: [6])
        }
        mutation Lend($id: ID!) { lend(id: $id, until: "2020") { ...Titled } }
        subscription Added { added(language: ENGLISH) { ...Titled } }
        fragment Titled on Work { id title(language: ENGLISH) maker { ...Named } }
        fragment Named on Node { id ... on Person { name } }
        """)));
}
