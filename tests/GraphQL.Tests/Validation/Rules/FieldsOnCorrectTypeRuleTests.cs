namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.3.1.</summary>
public sealed class FieldsOnCorrectTypeRuleTests() : RuleTests("FieldsOnCorrectType")
{
    [Fact]
    public void Fields_of_objects_and_interfaces_are_accepted() =>
        Accepts("{ painting(id: 1) { id size twins { caption } } node(id: 1) { id __typename } }");

    [Fact]
    public void The_type_name_of_a_union_is_accepted() => Accepts("{ exhibit { __typename ... on Work { title } } }");

    [Fact]
    public void The_introspection_fields_of_the_query_root_are_accepted() =>
        Accepts("""{ __schema { types { name } } __type(name: "Work") { kind } }""");

    [Fact]
    public void Fields_below_an_unknown_field_or_type_are_passed_over() => Accepts("fragment F on Ghost { anything { at { all } } }");

    [Fact]
    public void An_unknown_field_is_refused() => Refuses(
        "{ painting(id: 1) { weight } }",
        """
        Type "Painting" has no field "weight": remove it, or select a field that the schema lists.
          at 1:21
          type: Painting
          field: weight
          responseName: weight
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selections
        """);

    [Fact]
    public void An_alias_does_not_make_a_field_exist() => Refuses(
        "{ painting(id: 1) { size: length } }",
        """
        Type "Painting" has no field "length": remove it, or select a field that the schema lists.
          at 1:21
          type: Painting
          field: length
          responseName: size
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selections
        """);

    [Fact]
    public void A_field_of_an_implementation_is_no_field_of_the_interface() => Refuses(
        """
        { node(id: 1) {
          title
          ... on Painting { weight } } }
        """,
        """
        Type "Node" has no field "title": remove it, or select a field that the schema lists.
          at 2:3
          type: Node
          field: title
          responseName: title
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selections
        Type "Painting" has no field "weight": remove it, or select a field that the schema lists.
          at 3:21
          type: Painting
          field: weight
          responseName: weight
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selections
        """);

    [Fact]
    public void A_field_on_a_union_is_refused() => Refuses(
        "{ exhibit { title } }",
        """
        Union "Exhibit" has no fields of its own: select "title" in a fragment on one of its types.
          at 1:13
          type: Exhibit
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selections
        """);

    [Fact]
    public void Introspection_away_from_the_query_root_is_refused() => Refuses(
        "{ painting(id: 1) { __schema { types { name } } } }",
        """
        Type "Painting" has no field "__schema": remove it, or select a field that the schema lists.
          at 1:21
          type: Painting
          field: __schema
          responseName: __schema
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selections
        """);

    [Fact]
    public void Only_the_outermost_unknown_field_is_refused() => Refuses(
        "{ ghost { spectre } }",
        """
        Type "Query" has no field "ghost": remove it, or select a field that the schema lists.
          at 1:3
          type: Query
          field: ghost
          responseName: ghost
          specifiedBy: https://spec.graphql.org/September2025/#sec-Field-Selections
        """);
}
