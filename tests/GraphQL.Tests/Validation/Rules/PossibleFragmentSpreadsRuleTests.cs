namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.5.2.3.</summary>
public sealed class PossibleFragmentSpreadsRuleTests() : RuleTests("PossibleFragmentSpreads")
{
    [Fact]
    public void An_object_in_itself_is_possible() =>
        Accepts("{ painting(id: 1) { ... on Painting { id } ... { id } ...F } } fragment F on Painting { id }");

    [Fact]
    public void An_interface_or_union_in_one_of_its_objects_is_possible() =>
        Accepts("{ painting(id: 1) { ... on Node { id } ... on Work { id } ... on Exhibit { __typename } } }");

    [Fact]
    public void An_object_in_one_of_its_interfaces_or_unions_is_possible() =>
        Accepts("{ node(id: 1) { ... on Person { id } } exhibit { ... on Sculpture { id } } }");

    [Fact]
    public void Abstract_types_with_an_object_in_common_are_possible() =>
        Accepts("{ node(id: 1) { ... on Work { id ... on Exhibit { __typename } } } exhibit { ... on Node { id } } }");

    [Fact]
    public void Unknown_fragments_and_types_are_passed_over() =>
        Accepts("{ painting(id: 1) { ...F ... on Ghost { ... on Person { id } } ... on Boolean { not } } }");

    [Fact]
    public void An_object_in_another_is_refused() => Refuses(
        "{ painting(id: 1) { ... on Sculpture { id } } }",
        """
        An object of type "Painting" is never of type "Sculpture": remove this fragment.
          at 1:21
          typeCondition: Sculpture
          selectionSetType: Painting
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible
        """);

    [Fact]
    public void A_spread_of_an_object_in_another_is_refused() => Refuses(
        """
        { painting(id: 1) { ...F } }
        fragment F on Sculpture { id }
        """,
        """
        An object of type "Painting" is never of type "Sculpture": remove this spread of fragment "F".
          at 1:21
          typeCondition: Sculpture
          selectionSetType: Painting
          fragment: F
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible
        """);

    [Fact]
    public void An_interface_in_an_object_that_does_not_implement_it_is_refused() => Refuses(
        "{ person { ... on Work { id } ... on Exhibit { __typename } } }",
        """
        An object of type "Person" is never of type "Work": remove this fragment.
          at 1:12
          typeCondition: Work
          selectionSetType: Person
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible
        An object of type "Person" is never of type "Exhibit": remove this fragment.
          at 1:31
          typeCondition: Exhibit
          selectionSetType: Person
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible
        """);

    [Fact]
    public void Abstract_types_without_an_object_in_common_are_refused() => Refuses(
        "{ exhibit { ... on Lender { id } } }",
        """
        An object of type "Exhibit" is never of type "Lender": remove this fragment.
          at 1:13
          typeCondition: Lender
          selectionSetType: Exhibit
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible
        """);
}
