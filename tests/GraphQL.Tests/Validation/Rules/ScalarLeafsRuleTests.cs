namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.3.3.</summary>
public sealed class ScalarLeafsRuleTests() : RuleTests("ScalarLeafs")
{
    [Fact]
    public void Leaves_without_and_objects_with_selections_are_accepted() =>
        Accepts("{ painting(id: 1) { size technique twins { id } } exhibit { __typename } }");

    [Fact]
    public void A_selection_on_a_scalar_is_refused() => Refuses(
        "{ painting(id: 1) { size { centimetres } } }",
        """
        Field "Painting.size" of type "Int!" has no fields of its own: remove the selection in braces.
          at 1:26
          declaringType: Painting
          field: size
          type: Int!
          responseName: size
          specifiedBy: https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections
        """);

    [Fact]
    public void A_selection_on_an_enum_is_refused() => Refuses(
        "{ painting(id: 1) { how: technique { name } } }",
        """
        Field "Painting.technique" of type "Technique" has no fields of its own: remove the selection in braces.
          at 1:36
          declaringType: Painting
          field: technique
          type: Technique
          responseName: how
          specifiedBy: https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections
        """);

    [Fact]
    public void An_object_without_selection_is_refused() => Refuses(
        "{ painting(id: 1) }",
        """
        Field "Query.painting" of type "Painting" has fields of its own: select some of them in braces.
          at 1:3
          declaringType: Query
          field: painting
          type: Painting
          responseName: painting
          specifiedBy: https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections
        """);

    [Fact]
    public void Interfaces_unions_and_lists_without_selection_are_refused() => Refuses(
        """
        {
          all: works
          exhibit
        }
        """,
        """
        Field "Query.works" of type "[Work!]!" has fields of its own: select some of them in braces.
          at 2:3
          declaringType: Query
          field: works
          type: [Work!]!
          responseName: all
          specifiedBy: https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections
        Field "Query.exhibit" of type "Exhibit" has fields of its own: select some of them in braces.
          at 3:3
          declaringType: Query
          field: exhibit
          type: Exhibit
          responseName: exhibit
          specifiedBy: https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections
        """);

    [Fact]
    public void A_selection_on_the_type_name_is_refused() => Refuses(
        "{ __typename { length } }",
        """
        Field "Query.__typename" of type "String!" has no fields of its own: remove the selection in braces.
          at 1:14
          declaringType: Query
          field: __typename
          type: String!
          responseName: __typename
          specifiedBy: https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections
        """);
}
