namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.7.3.</summary>
public sealed class UniqueDirectivesPerLocationRuleTests() : RuleTests("UniqueDirectivesPerLocation")
{
    [Fact]
    public void Different_directives_and_different_places_are_accepted() =>
        Accepts("{ works @skip(if: false) @include(if: true) { id @skip(if: false) } }");

    [Fact]
    public void Repeatable_and_unknown_directives_may_be_repeated() =>
        Accepts("""{ works { id @mark(note: "a") @mark(note: "b") @haunted @haunted } }""");

    [Fact]
    public void A_repeated_directive_is_refused() => Refuses(
        """{ works @skip(if: false) @mark(note: "a") @skip(if: true) @skip(if: true) { id } }""",
        """
        Directive "@skip" stands here 3 times: keep one.
          at 1:9, 1:43, 1:59
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
        """);

    [Fact]
    public void A_repeated_directive_is_refused_at_every_place() => Refuses(
        """
        query A($a: ID @trace @trace) @trace @trace { works { ...F @trace @trace } }
        fragment F on Work @trace @trace { ... @trace @trace { id } }
        """,
        """
        Directive "@trace" stands here 2 times: keep one.
          at 1:16, 1:23
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
        Directive "@trace" stands here 2 times: keep one.
          at 1:31, 1:38
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
        Directive "@trace" stands here 2 times: keep one.
          at 1:60, 1:67
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
        Directive "@trace" stands here 2 times: keep one.
          at 2:20, 2:27
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
        Directive "@trace" stands here 2 times: keep one.
          at 2:40, 2:47
          specifiedBy: https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
        """);
}
