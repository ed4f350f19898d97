using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Groups;

/// <summary>Groups: each dimension and measure, each field that returns groups, in answers and in SQL.</summary>
public abstract class GroupSuite(SampleServer server)
{
    private const string All = "where: { accounting: { neq: null } }";

    [DatabaseFact]
    public Task Fundings_by_what_they_are() => server.MatchAsync(
        $$"""
        {
          years: fundingGroups(by: [YEAR, NATURE], {{All}}) { nodes { groupedBy count key { year nature } } }
          funders: fundingGroups(by: [FUNDER, FUNDING_DIRECTION], {{All}}) { nodes { key { funder { slug } fundingDirection { name } } } }
          recipients: fundingGroups(by: [RECIPIENT, RECIPIENT_KIND], {{All}}) { nodes { key { recipient { name } recipientKind } } }
          headings: fundingGroups(by: [STEP, FAMILY], {{All}}) { nodes { key { step { title } family { title } } } }
          documents: fundingGroups(by: [DOCUMENT], {{All}}) { nodes { key { document { code title } } } }
        }
        """);

    [DatabaseFact]
    public Task Fundings_by_theme_count_with_their_shares() => server.MatchAsync(
        $$"""
        {
          fundingGroups(by: [THEME], {{All}}) {
            nodes { count key { theme { name } } measures { amount { sum avg min max count countDistinct } } }
            grandTotal { count measures { amount { sum } } }
          }
        }
        """);

    [DatabaseFact]
    public Task Measures_of_fundings() => server.MatchAsync(
        $$"""
        {
          fundingGroups({{All}}) {
            nodes {
              count groupedBy
              measures {
                amount { sum avg min max count countDistinct }
                funder { count countDistinct } recipient { count countDistinct } fundedAction { count countDistinct }
              }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Only_counted_fundings_are_added_unless_the_filter_says_which() => server.MatchAsync(
        """
        {
          counted: fundingGroups { grandTotal { count measures { amount { sum } } } }
          others: fundingGroups(where: { or: [{ accounting: { eq: CONTEXT } }, { accounting: { eq: TOTAL_OF_PARTS } }] }) { grandTotal { count measures { amount { sum } } } }
        }
        """);

    [DatabaseFact]
    public Task A_page_with_everything_around_it() => server.MatchAsync(
        $$"""
        {
          fundingGroups(by: [YEAR, FUNDER], {{All}}, first: 1, order: [{ measures: { amount: { sum: DESC } } }, { key: { funder: ASC } }, { count: ASC }]) {
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            edges { cursor node { count } }
            nodes { key { year } measures { amount { sum } } }
            totalCount
            grandTotal { groupedBy measures { amount { sum } } }
            remainder { groupedBy count measures { amount { sum countDistinct } } }
            subtotals(by: [YEAR], first: 2, order: [{ key: { year: DESC } }]) { key { year } count }
          }
        }
        """);

    [DatabaseFact]
    public Task A_page_after_and_before_a_cursor() => server.MatchAsync(
        $$"""
        query ($after: String, $before: String) {
          next: fundingGroups(by: [FUNDER, YEAR], {{All}}, first: 1, after: $after, order: [{ measures: { amount: { avg: DESC } } }]) {
            nodes { key { year } } pageInfo { hasNextPage hasPreviousPage endCursor }
          }
          last: fundingGroups(by: [NATURE, YEAR], {{All}}, last: 1) { nodes { key { nature year } } pageInfo { hasNextPage hasPreviousPage endCursor } }
          previous: fundingGroups(by: [NATURE, YEAR], {{All}}, last: 5, before: $before) { nodes { key { nature year } } pageInfo { hasNextPage hasPreviousPage } }
        }
        """,
        new { after = (string?)null, before = "WyI0MjAzM2RhYSIsIlVOU1BFQ0lGSUVEIixudWxsXQ==" });

    [DatabaseFact]
    public Task Having_compares_every_kind_of_number() => server.MatchAsync(
        $$"""
        {
          sum: fundingGroups(by: [YEAR], {{All}}, having: { amount: { sum: { gt: 1600 } } }) { totalCount nodes { key { year } } }
          means: fundingGroups(by: [YEAR], {{All}}, having: { or: [{ amount: { avg: { lt: 1000.5 }, max: { gte: 1000.01 } } }, { count: { eq: 7 } }] }) { totalCount nodes { key { year } } }
          counts: fundingGroups(by: [YEAR], {{All}}, having: { and: [{ funder: { countDistinct: { eq: 1 } } }, { recipient: { count: { gte: 2 } } }, { count: { in: [2, 3] } }] }) { totalCount nodes { key { year } } }
        }
        """);

    [DatabaseFact]
    public Task Cells_of_a_cross_table() => server.MatchAsync(
        $$"""
        {
          fundingGroups(by: [THEME], {{All}}, order: [{ measures: { amount: { sum: DESC } } }]) {
            nodes {
              key { theme { code } }
              all: breakdown(by: [YEAR, NATURE]) { groupedBy key { theme { code } year nature } measures { amount { sum } } }
              top: breakdown(by: [FUNDER], first: 1, having: { count: { gt: 0 } }, order: [{ measures: { amount: { max: DESC } } }]) { key { funder { slug } } measures { amount { max } } }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task The_records_of_cells() => server.MatchAsync(
        $$"""
        {
          fundingGroups(by: [THEME], {{All}}, first: 5) {
            nodes {
              key { theme { code } }
              fundings(first: 1, order: [{ funder: { slug: DESC } }]) { totalCount nodes { code funder { slug } } }
              breakdown(by: [FUNDER]) { fundings(where: { amount: { gt: 700 } }) { totalCount nodes { code } } }
            }
            grandTotal { fundings(first: 2) { totalCount nodes { code } pageInfo { hasNextPage } } }
          }
        }
        """);

    [DatabaseFact]
    public Task The_remainder_divided_and_drilled() => server.MatchAsync(
        $$"""
        {
          fundingGroups(by: [THEME], {{All}}, first: 1, order: [{ measures: { amount: { sum: ASC } } }]) {
            nodes { key { theme { code } } measures { amount { sum } } }
            remainder {
              count
              measures { amount { sum } }
              fundings { totalCount nodes { code } }
              breakdown(by: [THEME, FUNDER]) { key { theme { code } funder { slug } } measures { amount { sum } } fundings(first: 1) { totalCount nodes { code } } }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task The_remainder_divided_by_one_of_two_lists_has_only_what_the_page_leaves_there() => server.MatchAsync(
        """
        {
          commitmentGroups(by: [THEME, ACTOR], first: 1) {
            nodes { key { theme { code } actor { slug } } commitments { nodes { code } } }
            remainder { count breakdown(by: [THEME]) { key { theme { code } } count commitments { nodes { code } } } }
          }
        }
        """);

    [DatabaseFact]
    public Task Groups_in_the_order_of_two_members_that_lead_to_one_type() => server.MatchAsync(
        $$"""
        query ($after: String) {
          fundingGroups(by: [FUNDER, RECIPIENT], {{All}}, first: 3, after: $after, order: [{ key: { recipient: DESC } }, { key: { funder: DESC } }]) {
            nodes { key { funder { slug } recipient { slug } } }
            pageInfo { hasNextPage endCursor }
          }
        }
        """);

    [DatabaseFact]
    public Task Groups_under_a_condition_on_a_list() => server.MatchAsync(
        """
        {
          commitmentGroups(by: [STATUS], where: { themes: { some: { code: { neq: null } } } }, having: { count: { gt: 0 } }, first: 1) {
            nodes { key { status } count measures { plan { countDistinct } } }
            grandTotal { count }
            remainder { count breakdown(by: [LEVEL], having: { count: { gt: 0 } }) { key { level } count measures { section { countDistinct } } } }
          }
        }
        """);

    [DatabaseFact]
    public Task Groups_say_where_their_records_stand() => server.MatchAsync(
        $$"""
        {
          themes: fundingGroups(by: [THEME, YEAR], {{All}}, first: 1) {
            nodes { key { theme { code } year } count citations { document { code } firstLine lastLine } breakdown(by: [FUNDER]) { citations { firstLine lastLine } } }
            grandTotal { count citations { document { code } firstLine lastLine } }
            remainder { count citations { document { code } firstLine lastLine } }
          }
          counted: fundingGroups { nodes { count citations { firstLine lastLine } } }
          roles: commitmentGroups(by: [ACTOR_ROLE]) { nodes { key { actorRole } citations { document { code } firstLine lastLine } } }
          kinds: observationGroups(by: [KIND], having: { count: { gt: 1 } }) { edges { node { key { kind } citations { document { code } firstLine lastLine } } } }
          none: observationGroups(where: { year: { eq: 1900 } }) { totalCount grandTotal { count citations { firstLine } } }
        }
        """);

    [DatabaseFact]
    public Task Commitments_by_what_they_are() => server.MatchAsync(
        """
        {
          commitmentGroups(by: [PLAN, LEVEL, STATUS], first: 2) {
            pageInfo { hasNextPage }
            edges { cursor node { count } }
            totalCount
            nodes {
              groupedBy count key { plan { code } level status }
              measures { plan { count countDistinct } section { countDistinct } parent { count } achievement { count } }
              commitments(first: 1) { totalCount nodes { code } }
              breakdown(by: [SECTION]) { key { section { code } } count }
            }
            grandTotal { count }
            remainder { count }
            subtotals(by: [PLAN]) { count }
          }
          actors: commitmentGroups(by: [ACTOR, ACTOR_ROLE]) { nodes { key { actor { slug } actorRole } count } }
          themes: commitmentGroups(by: [THEME], having: { count: { gt: 1 } }) { nodes { key { theme { code } } count } remainder { count commitments { totalCount } } }
          verdicts: commitmentGroups(by: [VERDICT]) { nodes { key { verdict } count measures { achievement { countDistinct } } } }
        }
        """);

    [DatabaseFact]
    public Task Observations_are_added_only_where_that_means_something() => server.MatchAsync(
        """
        {
          observationGroups(by: [PLAN, KIND], first: 2) {
            pageInfo { hasNextPage }
            edges { cursor node { count } }
            totalCount
            nodes {
              groupedBy count key { plan { code } kind }
              measures { value { sum avg min max count countDistinct } indicator { countDistinct } commitment { count } place { count } }
              observations(first: 1) { totalCount nodes { value } }
              breakdown(by: [UNIT]) { key { unit } measures { value { sum avg min max count } } }
            }
            grandTotal { count measures { value { sum avg count } } }
            remainder { count }
            subtotals(by: [KIND]) { count }
          }
          units: observationGroups(by: [UNIT, KIND, DOCUMENT], having: { value: { sum: { gte: 1 } } }) { nodes { key { unit kind document { code } } measures { value { sum } } } }
          years: observationGroups(by: [YEAR, VERDICT]) { nodes { key { year verdict } count } }
          places: observationGroups(by: [PLACE], where: { year: { gte: 2010 } }) { nodes { key { place { code kind parent { code } } } count observations { nodes { year place { code } } } } }
          services: observationGroups(by: [THEME, SERVICE], first: 1) { nodes { key { theme { code } service { slug } } count } remainder { count measures { value { count } } } }
        }
        """);
}
