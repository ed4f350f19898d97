using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Schema;

/// <summary>Fragments, interfaces, directives and aliases: what is not asked for is not read.</summary>
public abstract class SelectionSuite(SampleServer server)
{
    private const string Conditional =
        """
        query ($with: Boolean!) {
          actors(first: 1) {
            nodes { slug name @include(if: $with) aliases @skip(if: $with) { name } }
            totalCount @include(if: $with)
          }
        }
        """;

    [DatabaseFact]
    public Task Fragments_merge_into_one_selection() => server.MatchAsync(
        """
        {
          planByCode(code: "accueil") { ...Title ... on Plan { document { code } } ...Where }
        }

        fragment Title on Plan { title document { title } }

        fragment Where on Cited { citations { ...Lines document { code } } }

        fragment Lines on Citation { firstLine lastLine }
        """);

    [DatabaseFact]
    public Task A_fragment_on_an_interface_applies_to_each_type_that_implements_it() => server.MatchAsync(
        """
        {
          actorBySlug(slug: "emmaus") { ...Fact participations { ...Fact } }
          indicatorByCode(code: "plan-repas") { ...Fact }
        }

        fragment Fact on Cited { __typename ... on Node { id } citations { firstLine } }
        """);

    [DatabaseFact]
    public Task Included_fields_are_read() => server.MatchAsync(Conditional, new { with = true });

    [DatabaseFact]
    public Task Excluded_fields_are_not_read() => server.MatchAsync(Conditional, new { with = false });

    [DatabaseFact]
    public Task Only_type_names_read_only_keys() => server.MatchAsync("{ actors { __typename nodes { __typename } } }");

    [DatabaseFact]
    public Task The_same_field_under_two_names_has_arguments_of_its_own() => server.MatchAsync(
        """
        {
          planByCode(code: "accueil") {
            actions: commitments(where: { level: { eq: ACTION } }) { nodes { code } }
            measures: commitments(where: { level: { eq: MEASURE } }) { nodes { code } }
          }
        }
        """);
}
