using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Search;

/// <summary>Searches: what is found, in which order, why, and by which commands.</summary>
public abstract class SearchSuite(SampleServer server)
{
    private const string Hits =
        """
        totalCount
        edges {
          matched
          node {
            __typename
            ... on Actor { slug name }
            ... on Commitment { code title }
            ... on FundedAction { code title }
            ... on Indicator { code label }
            ... on Plan { code title }
            ... on Document { code title }
          }
        }
        """;

    [DatabaseFact]
    public Task A_word_is_found_in_every_kind() => server.MatchAsync($"{{ search(text: \"repas\") {{ {Hits} }} }}");

    [DatabaseFact]
    public Task An_alias_is_found_and_named() => server.MatchAsync($"{{ search(text: \"EMMAUS\") {{ {Hits} }} }}");

    [DatabaseFact]
    public Task A_code_is_found_whatever_its_punctuation() => server.MatchAsync($"{{ dotted: search(text: \"a1.1\") {{ {Hits} }} spaced: search(text: \"A1 1\") {{ {Hits} }} }}");

    [DatabaseFact]
    public Task Kinds_narrow_a_search() => server.MatchAsync($"{{ search(text: \"plan\", kinds: [PLAN, DOCUMENT]) {{ {Hits} }} }}");

    [DatabaseFact]
    public Task A_misprint_is_forgiven() => server.MatchAsync($"{{ search(text: \"emaus exemlpe\") {{ {Hits} }} }}");

    [DatabaseFact]
    public Task Nothing_is_found_where_one_word_is_missing() => server.MatchAsync($"{{ search(text: \"emmaus girafe\") {{ {Hits} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}");

    [DatabaseFact]
    public Task Only_the_total_count() => server.MatchAsync("{ search(text: \"plan\") { totalCount } }");

    [DatabaseFact]
    public Task Hits_of_which_no_column_is_asked() => server.MatchAsync("{ search(text: \"repas\") { nodes { __typename ... on Indicator { observations { value } } } } }");

    [DatabaseFact]
    public Task Edges_and_nodes_with_selections_of_their_own() => server.MatchAsync(
        """
        {
          search(text: "sante") {
            nodes { ... on Actor { slug parent { name } children { slug } } ... on Cited { citations { firstLine } } }
            names: nodes { ... on Actor { name fundingsGranted { totalCount } } }
            edges { cursor found: node { ... on Node { id } } }
          }
        }
        """);

    [DatabaseFact]
    public async Task A_page_after_and_a_page_before_a_cursor()
    {
        var first = await server.AskAsync("{ search(text: \"plan\", first: 1) { pageInfo { endCursor } } }");
        var last = await server.AskAsync("{ search(text: \"plan\", last: 1) { pageInfo { startCursor } } }");

        await server.MatchAsync(
            """
            query ($after: String, $before: String) {
              after: search(text: "plan", first: 1, after: $after) { pageInfo { hasNextPage hasPreviousPage } nodes { __typename ... on Node { id } } totalCount }
              before: search(text: "plan", last: 1, before: $before) { pageInfo { hasNextPage hasPreviousPage } nodes { __typename ... on Node { id } } }
            }
            """,
            new
            {
                after = (string?)first.Data["search"]!["pageInfo"]!["endCursor"],
                before = (string?)last.Data["search"]!["pageInfo"]!["startCursor"],
            });
    }
}
