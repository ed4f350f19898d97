namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.4.1.</summary>
public sealed class KnownArgumentNamesRuleTests() : RuleTests("KnownArgumentNames")
{
    [Fact]
    public void Arguments_of_fields_and_directives_are_accepted() =>
        Accepts("{ works(first: 3) @include(if: true) { title(language: ENGLISH) } }");

    [Fact]
    public void Arguments_of_unknown_fields_and_directives_are_passed_over() => Accepts("""{ ghost(at: "noon") @haunted(by: 1) }""");

    [Fact]
    public void An_unknown_argument_of_a_field_is_refused() => Refuses(
        "{ works(last: 3) { title(tongue: ENGLISH) } }",
        """
        Field "Query.works" has no argument "last": remove it.
          at 1:9
          type: Query
          field: works
          argument: last
          specifiedBy: https://spec.graphql.org/September2025/#sec-Argument-Names
        Field "Work.title" has no argument "tongue": remove it.
          at 1:26
          type: Work
          field: title
          argument: tongue
          specifiedBy: https://spec.graphql.org/September2025/#sec-Argument-Names
        """);

    [Fact]
    public void An_unknown_argument_of_a_directive_is_refused() => Refuses(
        "query @trace(depth: 1) { works @include(unless: false) { id } }",
        """
        Directive "@trace" has no argument "depth": remove it.
          at 1:14
          directive: trace
          argument: depth
          specifiedBy: https://spec.graphql.org/September2025/#sec-Argument-Names
        Directive "@include" has no argument "unless": remove it.
          at 1:41
          directive: include
          argument: unless
          specifiedBy: https://spec.graphql.org/September2025/#sec-Argument-Names
        """);

    [Fact]
    public void Arguments_are_looked_for_on_the_type_at_hand() => Refuses(
        "{ node(id: 1) { ... on Person { works(first: 1, last: 2) { id } } } }",
        """
        Field "Person.works" has no argument "last": remove it.
          at 1:49
          type: Person
          field: works
          argument: last
          specifiedBy: https://spec.graphql.org/September2025/#sec-Argument-Names
        """);
}
