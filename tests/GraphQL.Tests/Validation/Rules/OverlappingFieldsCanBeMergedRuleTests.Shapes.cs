namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Shapes of values, and fields further down.</summary>
public sealed partial class OverlappingFieldsCanBeMergedRuleTests
{
    [Fact]
    public void Different_scalars_on_different_objects_are_refused() => Refuses(
        """
        { exhibit { ... on Painting { caption }
          ... on Sculpture { caption } } }
        """,
        """
        "Painting.caption" and "Sculpture.caption" both answer under "caption", but are of types "String" and "Int": give one of them an alias.
          at 1:31, 2:22
          declaringTypeA: Painting
          declaringTypeB: Sculpture
          fieldA: caption
          fieldB: caption
          typeA: String
          typeB: Int
          responseNameA: caption
          responseNameB: caption
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);

    [Fact]
    public void Nullable_and_non_null_on_different_objects_are_refused() => Refuses(
        """
        { exhibit { ... on Painting { x: caption }
          ... on Sculpture { x: code } } }
        """,
        """
        "Painting.caption" and "Sculpture.code" both answer under "x", but are of types "String" and "String!": give one of them an alias.
          at 1:31, 2:22
          declaringTypeA: Painting
          declaringTypeB: Sculpture
          fieldA: caption
          fieldB: code
          typeA: String
          typeB: String!
          responseNameA: x
          responseNameB: x
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);

    [Fact]
    public void A_list_and_one_value_on_different_objects_are_refused() => Refuses(
        """
        { exhibit { ... on Painting { x: maker { id } }
          ... on Sculpture { x: twins { id } } } }
        """,
        """
        "Painting.maker" and "Sculpture.twins" both answer under "x", but are of types "Person" and "[Sculpture]": give one of them an alias.
          at 1:31, 2:22
          declaringTypeA: Painting
          declaringTypeB: Sculpture
          fieldA: maker
          fieldB: twins
          typeA: Person
          typeB: [Sculpture]
          responseNameA: x
          responseNameB: x
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);

    [Fact]
    public void Different_shapes_further_down_are_refused() => Refuses(
        """
        { exhibit { ... on Painting { x: maker { y: name } }
          ... on Sculpture { x: maker { y: age } } } }
        """,
        """
        "Person.name" and "Person.age" both answer under "y", but are of types "String" and "Int": give one of them an alias.
          at 1:42, 2:33
          declaringTypeA: Person
          declaringTypeB: Person
          fieldA: name
          fieldB: age
          typeA: String
          typeB: Int
          responseNameA: y
          responseNameB: y
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);

    [Fact]
    public void Different_fields_further_down_are_refused() => Refuses(
        """
        { person { friends { x: name } }
          person { friends { x: age } } }
        """,
        """
        "Person.name" and "Person.age" both answer under "x", but are of types "String" and "Int": give one of them an alias.
          at 1:22, 2:22
          declaringTypeA: Person
          declaringTypeB: Person
          fieldA: name
          fieldB: age
          typeA: String
          typeB: Int
          responseNameA: x
          responseNameB: x
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);

    [Fact]
    public void Fields_in_fragments_are_compared() => Refuses(
        """
        { person { ...A ...B } }
        fragment A on Person { x: name }
        fragment B on Person { ...C }
        fragment C on Person { x: age }
        """,
        """
        "Person.name" and "Person.age" both answer under "x", but are of types "String" and "Int": give one of them an alias.
          at 2:24, 4:24
          declaringTypeA: Person
          declaringTypeB: Person
          fieldA: name
          fieldB: age
          typeA: String
          typeB: Int
          responseNameA: x
          responseNameB: x
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);

    [Fact]
    public void Fragments_that_no_operation_reaches_are_judged() => Refuses(
        "fragment A on Person { x: name x: id }",
        """
        "Person.name" and "Person.id" both answer under "x", but are of types "String" and "ID!": give one of them an alias.
          at 1:24, 1:32
          declaringTypeA: Person
          declaringTypeB: Person
          fieldA: name
          fieldB: id
          typeA: String
          typeB: ID!
          responseNameA: x
          responseNameB: x
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
        """);
}
