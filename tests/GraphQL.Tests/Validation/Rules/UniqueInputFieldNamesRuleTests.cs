namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.6.3.</summary>
public sealed class UniqueInputFieldNamesRuleTests() : RuleTests("UniqueInputFieldNames")
{
    [Fact]
    public void Input_fields_given_once_are_accepted() =>
        Accepts("{ works(filter: { technique: OIL, and: [{ technique: OIL }, { technique: OIL }] }) { id } }");

    [Fact]
    public void A_repeated_input_field_is_refused() => Refuses(
        "{ works(filter: { year: 1, technique: OIL, year: 1 }) { id } }",
        """
        Input field "year" is given 2 times: keep one.
          at 1:19, 1:44
          field: year
          specifiedBy: https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness
        """);

    [Fact]
    public void A_repeated_input_field_of_an_unknown_or_custom_type_is_refused() => Refuses(
        "query A($a: Date = { day: 1, day: 2 }) { ghost(of: { a: 1, b: { c: 1, c: 1, c: 1 } }) @haunted(by: { d: 1, d: 1 }) }",
        """
        Input field "day" is given 2 times: keep one.
          at 1:22, 1:30
          field: day
          specifiedBy: https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness
        Input field "c" is given 3 times: keep one.
          at 1:65, 1:71, 1:77
          field: c
          specifiedBy: https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness
        Input field "d" is given 2 times: keep one.
          at 1:102, 1:108
          field: d
          specifiedBy: https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness
        """);
}
