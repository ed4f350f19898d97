using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Queries;

/// <summary>Connections: pages from both ends, of the root and of each parent, and only the commands that the selection needs.</summary>
public abstract class ConnectionSuite(SampleServer server)
{
    private const string Page = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

    [DatabaseFact]
    public Task First_page() => server.MatchAsync($"{{ actors(first: 2) {{ {Page} edges {{ cursor node {{ slug }} }} }} }}");

    [DatabaseFact]
    public async Task Page_after_a_cursor() => await server.MatchAsync(
        $"query ($after: String) {{ actors(first: 2, after: $after) {{ {Page} nodes {{ slug }} }} }}", new { after = await CursorAsync("actors(first: 2)", "endCursor") });

    [DatabaseFact]
    public Task Last_page() => server.MatchAsync($"{{ actors(last: 2) {{ {Page} nodes {{ slug }} }} }}");

    [DatabaseFact]
    public async Task Page_before_a_cursor() => await server.MatchAsync(
        $"query ($before: String) {{ actors(last: 2, before: $before) {{ {Page} nodes {{ slug }} }} }}", new { before = await CursorAsync("actors(last: 2)", "startCursor") });

    [DatabaseFact]
    public async Task Page_after_an_absent_value() => await server.MatchAsync(
        """
        query ($up: String, $down: String) {
          up: observations(first: 2, after: $up, order: [{ value: ASC }]) { nodes { value } }
          down: observations(last: 2, before: $down, order: [{ value: DESC }]) { nodes { value } }
        }
        """,
        new
        {
            up = await CursorAsync("observations(first: 1, order: [{ value: ASC }])", "endCursor"),
            down = await CursorAsync("observations(last: 1, order: [{ value: DESC }])", "startCursor"),
        });

    [DatabaseFact]
    public Task Pages_below_each_parent() => server.MatchAsync(
        $$"""
        {
          themes {
            code
            commitments(first: 1, order: [{ code: ASC }], where: { level: { eq: ACTION } }) { nodes { code } totalCount {{Page}} }
          }
        }
        """);

    [DatabaseFact]
    public async Task Pages_below_each_parent_after_a_cursor() => await server.MatchAsync(
        """
        query ($after: String) {
          themes { code commitments(first: 1, after: $after) { nodes { code } totalCount } }
        }
        """,
        new { after = await CursorAsync("commitments(first: 1)", "endCursor") });

    [DatabaseFact]
    public Task Only_the_total_count() => server.MatchAsync("""{ actors(where: { kind: { neq: DIRECTION } }) { totalCount } themes { code commitments { totalCount } } }""");

    [DatabaseFact]
    public Task Empty_pages() => server.MatchAsync(
        $$"""
        {
          noSize: actors(first: 0) { nodes { slug } totalCount {{Page}} }
          noItems: actors(where: { slug: { eq: "nobody" } }) { edges { cursor } nodes { slug } totalCount {{Page}} }
          noItemsBackward: actors(where: { slug: { eq: "nobody" } }, last: 3) { nodes { slug } {{Page}} }
        }
        """);

    [DatabaseFact]
    public Task Edges_and_nodes_with_selections_of_their_own_share_a_command() => server.MatchAsync(
        """
        {
          actors(first: 2) {
            edges { at: cursor actor: node { slug kind } again: node { parent { slug } } }
            nodes { name }
            names: nodes { name acronym aliases { name } }
          }
        }
        """);

    [DatabaseFact]
    public Task Connections_inside_connections() => server.MatchAsync(
        """
        {
          plans(first: 1) {
            nodes {
              commitments(first: 2, order: [{ code: DESC }]) {
                nodes { code children(first: 1) { nodes { code } totalCount } }
              }
            }
          }
        }
        """);

    private async Task<string?> CursorAsync(string field, string cursor) =>
        (string?)(await server.AskAsync($"{{ page: {field} {{ pageInfo {{ {cursor} }} }} }}")).Data["page"]!["pageInfo"]![cursor];

    [DatabaseFact]
    public Task Each_connection_has_edges_and_says_where_the_page_stands() => server.MatchAsync(
        """
        {
          documents(first: 1) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
          plans(first: 1) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
          commitments(first: 1) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
          actors(first: 1) { edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
          fundedActions(first: 1) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
          fundings(first: 1) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
          indicators(first: 1) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
          observations(first: 1) { edges { cursor node { position } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
          places(first: 1) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
          planByCode(code: "accueil") {
            participations(first: 1) { edges { cursor node { role } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
          }
        }
        """);
}
