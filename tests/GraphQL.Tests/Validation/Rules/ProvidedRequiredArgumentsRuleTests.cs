namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.4.3.</summary>
public sealed class ProvidedRequiredArgumentsRuleTests() : RuleTests("ProvidedRequiredArguments")
{
    [Fact]
    public void Given_required_arguments_are_accepted() => Accepts("query A($id: ID!) { painting(id: $id) { id @skip(if: false) } }");

    [Fact]
    public void Arguments_that_are_nullable_or_have_a_default_may_be_left_out() => Accepts("{ works { id @trace } }");

    [Fact]
    public void A_required_argument_that_is_null_is_the_business_of_another_rule() => Accepts("{ painting(id: null) { id } }");

    [Fact]
    public void Unknown_fields_and_directives_require_nothing() => Accepts("{ ghost @haunted }");

    [Fact]
    public void A_missing_argument_of_a_field_is_refused() => Refuses(
        "{ painting { id } work(first: 1) { id } }",
        """
        Field "Query.painting" needs argument "id" of type "ID!": give it.
          at 1:3
          type: Query
          field: painting
          argument: id
          specifiedBy: https://spec.graphql.org/September2025/#sec-Required-Arguments
        Field "Query.work" needs argument "id" of type "ID!": give it.
          at 1:19
          type: Query
          field: work
          argument: id
          specifiedBy: https://spec.graphql.org/September2025/#sec-Required-Arguments
        """);

    [Fact]
    public void A_missing_argument_of_a_directive_is_refused() => Refuses(
        "{ works { id @skip @include(unless: true) } }",
        """
        Directive "@skip" needs argument "if" of type "Boolean!": give it.
          at 1:14
          directive: skip
          argument: if
          specifiedBy: https://spec.graphql.org/September2025/#sec-Required-Arguments
        Directive "@include" needs argument "if" of type "Boolean!": give it.
          at 1:20
          directive: include
          argument: if
          specifiedBy: https://spec.graphql.org/September2025/#sec-Required-Arguments
        """);
}
