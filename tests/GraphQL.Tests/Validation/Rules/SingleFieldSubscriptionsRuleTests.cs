namespace Transverse.GraphQL.Tests.Validation.Rules;

/// <summary>Spec 5.2.4.1.</summary>
public sealed class SingleFieldSubscriptionsRuleTests() : RuleTests("SingleFieldSubscriptions")
{
    [Fact]
    public void One_root_field_is_accepted() => Accepts("subscription S { added { id title } }");

    [Fact]
    public void A_root_field_in_a_fragment_is_accepted() =>
        Accepts("subscription S { ...F ... on Subscription { added { title } } } fragment F on Subscription { added { id } }");

    [Fact]
    public void Queries_and_mutations_have_as_many_root_fields_as_they_like() =>
        Accepts("query A { a: __typename b: __typename } mutation B { a: restore(filter: { technique: OIL }) b: __typename }");

    [Fact]
    public void Conditions_below_the_root_field_are_accepted() => Accepts("subscription S($if: Boolean!) { added { id @skip(if: $if) } }");

    [Fact]
    public void Several_root_fields_are_refused() => Refuses(
        """
        subscription S {
          added { id }
          removed
          other: removed
        }
        """,
        """
        A subscription must select one root field, and this one selects 3: send a subscription for each.
          at 3:3, 4:3
          specifiedBy: https://spec.graphql.org/September2025/#sec-Single-Root-Field
        """);

    [Fact]
    public void Several_root_fields_in_fragments_are_refused() => Refuses(
        """
        subscription S { ...F }
        fragment F on Subscription {
          removed
          ... on Subscription { added { id } ...F }
        }
        """,
        """
        A subscription must select one root field, and this one selects 2: send a subscription for each.
          at 4:25
          specifiedBy: https://spec.graphql.org/September2025/#sec-Single-Root-Field
        """);

    [Fact]
    public void Introspection_is_refused() => Refuses(
        "subscription { __typename }",
        """
        Nobody can subscribe to "__typename": select a field of type "Subscription".
          at 1:16
          specifiedBy: https://spec.graphql.org/September2025/#sec-Single-Root-Field
        """);

    [Fact]
    public void A_subscription_to_nothing_is_refused() => Refuses(
        "subscription { ...F ... on Query { sculpture { id } } }",
        """
        A subscription must select one root field, and this one selects none.
          at 1:14
          specifiedBy: https://spec.graphql.org/September2025/#sec-Single-Root-Field
        """);

    [Fact]
    public void Conditions_at_the_root_are_refused() => Refuses(
        """
        subscription S($if: Boolean!) {
          removed @include(if: $if)
          ... @skip(if: $if) { added { id } }
        }
        """,
        """
        The root field of a subscription can't depend on a condition: remove @skip and @include from it.
          at 2:11, 3:7
          specifiedBy: https://spec.graphql.org/September2025/#sec-Single-Root-Field
        """);

    [Fact]
    public void A_condition_in_a_fragment_at_the_root_is_refused() => Refuses(
        """
        subscription S($if: Boolean!) { ...F }
        fragment F on Subscription { removed @skip(if: $if) }
        """,
        """
        The root field of a subscription can't depend on a condition: remove @skip and @include from it.
          at 2:38
          specifiedBy: https://spec.graphql.org/September2025/#sec-Single-Root-Field
        """);
}
