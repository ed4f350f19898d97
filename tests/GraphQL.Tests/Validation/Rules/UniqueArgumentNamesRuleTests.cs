namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.4.2.</summary>
public sealed class UniqueArgumentNamesRuleTests() : RuleTests("UniqueArgumentNames")
{
    [Fact]
    public void Arguments_given_once_are_accepted() =>
        Accepts("""{ a: works(first: 1, ids: []) { id @mark(note: "a") } b: works(first: 1) { id } }""");

    [Fact]
    public void A_repeated_argument_of_a_field_is_refused() => Refuses(
        "{ works(first: 1, ids: [], first: 1) { id } }",
        """
        Field "works" is given argument "first" 2 times: keep one.
          at 1:9, 1:28
          type: Query
          field: works
          argument: first
          specifiedBy: https://spec.graphql.org/September2025/#sec-Argument-Uniqueness
        """);

    [Fact]
    public void A_repeated_argument_of_an_unknown_field_is_refused() => Refuses(
        "{ ghost(at: 1, at: 2, at: 3) }",
        """
        Field "ghost" is given argument "at" 3 times: keep one.
          at 1:9, 1:16, 1:23
          argument: at
          specifiedBy: https://spec.graphql.org/September2025/#sec-Argument-Uniqueness
        """);

    [Fact]
    public void A_repeated_argument_of_a_directive_is_refused() => Refuses(
        "{ works @skip(if: true, if: true) { id } }",
        """
        Directive "@skip" is given argument "if" 2 times: keep one.
          at 1:15, 1:25
          directive: skip
          argument: if
          specifiedBy: https://spec.graphql.org/September2025/#sec-Argument-Uniqueness
        """);
}
