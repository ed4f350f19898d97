namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.7.1 and 5.7.2.</summary>
public sealed class KnownDirectivesRuleTests() : RuleTests("KnownDirectives")
{
    [Fact]
    public void Known_directives_at_their_places_are_accepted() =>
        Accepts("""query A($a: ID @trace) @trace { works @mark(note: "a") { ...F @trace ... @include(if: true) { id } } } fragment F on Work @trace { id @skip(if: true) }""");

    [Fact]
    public void Unknown_directives_are_refused() => Refuses(
        "query A { works @haunted { id } ... @haunted { works { id } } }",
        """
        The schema has no directive "@haunted": remove it.
          at 1:17
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-Defined
        The schema has no directive "@haunted": remove it.
          at 1:37
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-Defined
        """);

    [Fact]
    public void Directives_at_the_wrong_place_are_refused() => Refuses(
        """
        query A($a: ID @include(if: true)) @mark { works @oneOf { ...F @mark ... @mark { id } } }
        fragment F on Work @skip(if: true) { id }
        """,
        """
        Directive "@include" may stand on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT only, not on VARIABLE_DEFINITION: remove it.
          at 1:16
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations
        Directive "@mark" may stand on FIELD only, not on QUERY: remove it.
          at 1:36
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations
        Directive "@oneOf" may stand on INPUT_OBJECT only, not on FIELD: remove it.
          at 1:50
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations
        Directive "@mark" may stand on FIELD only, not on FRAGMENT_SPREAD: remove it.
          at 1:64
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations
        Directive "@mark" may stand on FIELD only, not on INLINE_FRAGMENT: remove it.
          at 1:74
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations
        Directive "@skip" may stand on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT only, not on FRAGMENT_DEFINITION: remove it.
          at 2:20
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations
        """);

    [Fact]
    public void Directives_on_mutations_and_subscriptions_are_judged() => Refuses(
        """
        mutation A @mark { lend(id: 1) { id } }
        subscription B @mark { removed }
        """,
        """
        Directive "@mark" may stand on FIELD only, not on MUTATION: remove it.
          at 1:12
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations
        Directive "@mark" may stand on FIELD only, not on SUBSCRIPTION: remove it.
          at 2:16
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations
        """);
}
