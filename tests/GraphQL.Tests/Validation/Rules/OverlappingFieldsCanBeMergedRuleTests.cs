namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.3.2.</summary>
public sealed partial class OverlappingFieldsCanBeMergedRuleTests() : RuleTests("OverlappingFieldsCanBeMerged")
{
    [Fact]
    public void The_same_field_merges() => Accepts("{ node(id: 1) { id id } node(id: 1) { id other: id other: id } }");

    [Fact]
    public void The_same_arguments_merge_in_any_order() =>
        Accepts("query A($a: Int) { works(first: $a, filter: { year: 1, technique: OIL }) { id } works(filter: { technique: OIL, year: 1 }, first: $a) { title } }");

    [Fact]
    public void Different_directives_merge() => Accepts("{ works { id @skip(if: true) id @include(if: true) } }");

    [Fact]
    public void Different_fields_of_different_objects_merge_if_they_have_one_shape() =>
        Accepts("{ exhibit { ... on Painting { text: caption part: twins { id } } ... on Sculpture { text: material part: twins { id } } } }");

    [Fact]
    public void Different_arguments_on_different_objects_merge() =>
        Accepts("{ exhibit { ... on Painting { title(language: FRENCH) } ... on Sculpture { title(language: ENGLISH) } } }");

    [Fact]
    public void Different_objects_merge_as_the_value_of_one_field() =>
        Accepts("{ exhibit { ... on Painting { part: maker { id } } ... on Sculpture { part: sketch { id } } } }");

    [Fact]
    public void The_type_name_never_clashes_in_type() =>
        Accepts("{ exhibit { ... on Painting { x: __typename } ... on Sculpture { x: weight } } }");

    [Fact]
    public void Circular_fragments_come_to_an_end() =>
        Accepts("{ person { ...A } } fragment A on Person { friends { ...B } } fragment B on Person { friends { ...A friends { ...B } } }");

    [Fact]
    public void Fields_of_unknown_types_are_compared_by_name() => Refuses(
        "{ person { ... on Ghost { x: a x: b } } }",
        """
        "a" and "b" both answer under "x", but are different fields: give one of them an alias.
          at 1:27, 1:32
          fieldA: a
          fieldB: b
          responseNameA: x
          responseNameB: x
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);

    [Fact]
    public void Different_fields_are_refused() => Refuses(
        """
        { painting(id: 1) { caption: id
          caption } }
        """,
        """
        "Painting.id" and "Painting.caption" both answer under "caption", but are of types "ID!" and "String": give one of them an alias.
          at 1:21, 2:3
          declaringTypeA: Painting
          declaringTypeB: Painting
          fieldA: id
          fieldB: caption
          typeA: ID!
          typeB: String
          responseNameA: caption
          responseNameB: caption
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);

    [Fact]
    public void Different_arguments_are_refused() => Refuses(
        """
        { works(first: 1) { id }
          works(first: 2) { id } }
        """,
        """
        "Query.works" and "Query.works" both answer under "works", but have different arguments: give one of them an alias.
          at 1:3, 2:3
          declaringTypeA: Query
          declaringTypeB: Query
          fieldA: works
          fieldB: works
          typeA: [Work!]!
          typeB: [Work!]!
          responseNameA: works
          responseNameB: works
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);

    [Fact]
    public void An_argument_that_only_one_field_has_is_refused() => Refuses(
        """
        { works(first: 1) { id }
          works { id } }
        """,
        """
        "Query.works" and "Query.works" both answer under "works", but have different arguments: give one of them an alias.
          at 1:3, 2:3
          declaringTypeA: Query
          declaringTypeB: Query
          fieldA: works
          fieldB: works
          typeA: [Work!]!
          typeB: [Work!]!
          responseNameA: works
          responseNameB: works
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);

    [Fact]
    public void A_variable_and_a_value_are_different_arguments() => Refuses(
        """
        query A($a: Int!) { works(first: 1) { id }
          works(first: $a) { id } }
        """,
        """
        "Query.works" and "Query.works" both answer under "works", but have different arguments: give one of them an alias.
          at 1:21, 2:3
          declaringTypeA: Query
          declaringTypeB: Query
          fieldA: works
          fieldB: works
          typeA: [Work!]!
          typeB: [Work!]!
          responseNameA: works
          responseNameB: works
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);

    [Fact]
    public void Arguments_are_compared_to_their_depth() => Refuses(
        """
        { works(filter: { technique: OIL, tags: ["a"] }) { id }
          works(filter: { technique: OIL, tags: ["b"] }) { id } }
        """,
        """
        "Query.works" and "Query.works" both answer under "works", but have different arguments: give one of them an alias.
          at 1:3, 2:3
          declaringTypeA: Query
          declaringTypeB: Query
          fieldA: works
          fieldB: works
          typeA: [Work!]!
          typeB: [Work!]!
          responseNameA: works
          responseNameB: works
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);

    [Fact]
    public void An_abstract_type_may_be_any_object() => Refuses(
        """
        { node(id: 1) { ... on Work { name: title }
          ... on Person { name } } }
        """,
        """
        "Work.title" and "Person.name" both answer under "name", but are different fields: give one of them an alias.
          at 1:31, 2:19
          declaringTypeA: Work
          declaringTypeB: Person
          fieldA: title
          fieldB: name
          typeA: String
          typeB: String
          responseNameA: name
          responseNameB: name
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);
}
