namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.5.1.3.</summary>
public sealed class FragmentsOnCompositeTypesRuleTests() : RuleTests("FragmentsOnCompositeTypes")
{
    [Fact]
    public void Fragments_on_objects_interfaces_and_unions_are_accepted() =>
        Accepts("{ node(id: 1) { ... on Painting { id } ... on Work { id } ... { id } } exhibit { ...F } } fragment F on Exhibit { __typename }");

    [Fact]
    public void A_fragment_on_an_unknown_type_is_passed_over() => Accepts("{ node(id: 1) { ... on Ghost { id } } }");

    [Fact]
    public void An_inline_fragment_on_a_scalar_is_refused() => Refuses(
        "{ painting(id: 1) { ... on Boolean { not } } }",
        """
        No fragment can stand on "Boolean", which has no fields: use an object, interface or union.
          at 1:28
          typeCondition: Boolean
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types
        """);

    [Fact]
    public void Fragments_on_enums_and_input_objects_are_refused() => Refuses(
        """
        fragment A on Technique { name }
        fragment B on WorkFilter { year }
        """,
        """
        Fragment "A" can't stand on "Technique", which has no fields: use an object, interface or union.
          at 1:15
          typeCondition: Technique
          fragment: A
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types
        Fragment "B" can't stand on "WorkFilter", which has no fields: use an object, interface or union.
          at 2:15
          typeCondition: WorkFilter
          fragment: B
          specifiedBy: https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types
        """);
}
