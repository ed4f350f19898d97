namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.8.2.</summary>
public sealed class VariablesAreInputTypesRuleTests() : RuleTests("VariablesAreInputTypes")
{
    [Fact]
    public void Scalars_enums_input_objects_and_their_lists_are_accepted() =>
        Accepts("query A($a: ID!, $b: [Technique!]!, $c: WorkFilter, $d: Date) { works { id } }");

    [Fact]
    public void An_unknown_type_is_passed_over() => Accepts("query A($a: Ghost) { works { id } }");

    [Fact]
    public void Objects_interfaces_and_unions_are_refused() => Refuses(
        "query A($a: Painting, $b: [Work!]!, $c: Exhibit) { works { id } }",
        """
        Variable "$a" can't be of type "Painting", which no client can send: use a scalar, enum or input object.
          at 1:13
          variable: a
          variableType: Painting
          specifiedBy: https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types
        Variable "$b" can't be of type "[Work!]!", which no client can send: use a scalar, enum or input object.
          at 1:27
          variable: b
          variableType: [Work!]!
          specifiedBy: https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types
        Variable "$c" can't be of type "Exhibit", which no client can send: use a scalar, enum or input object.
          at 1:41
          variable: c
          variableType: Exhibit
          specifiedBy: https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types
        """);
}
