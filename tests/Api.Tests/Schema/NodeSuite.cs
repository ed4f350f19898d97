using System.Text;
using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Schema;

/// <summary>Global ids: any object again by its id.</summary>
public abstract class NodeSuite(SampleServer server)
{
    private const string Nodes = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

    [DatabaseFact]
    public Task Node_shows_what_its_type_has() => server.MatchAsync(
        """
        query ($plan: ID!, $actor: ID!) {
          plan: node(id: $plan) { __typename id ... on Plan { code document { code } } ... on Actor { slug } }
          actor: node(id: $actor) { __typename id ... on Plan { code } ... on Actor { slug aliases { name } } }
        }
        """,
        new { plan = Id("Plan", "accueil"), actor = Id("Actor", "emmaus") });

    [DatabaseFact]
    public Task Nodes_keep_the_order_of_the_ids_and_read_each_type_once() => server.MatchAsync(
        """
        query ($ids: [ID!]!) {
          nodes(ids: $ids) {
            __typename
            ... on Theme { code }
            ... on Actor { slug parent { slug } }
            ... on Cited { citations { firstLine } }
          }
        }
        """,
        new { ids = new[] { Id("Actor", "dases"), Id("Theme", "langue"), Id("Actor", "nobody"), Id("Actor", "ville"), Id("Citation", "1"), Id("Actor", "dases") } });

    [DatabaseFact]
    public async Task An_id_that_a_field_returned_leads_back_to_the_object()
    {
        var answer = await server.AskAsync(
            """
            {
              documents { nodes { id sections { id } } }
              plans { nodes { id } }
              commitments { nodes { id } }
              actors { nodes { id } }
              fundedActions { nodes { id } }
              fundings { nodes { id } }
              indicators { nodes { id } }
              observations { nodes { id } }
              themes { id }
              places { nodes { id } }
            }
            """);
        var ids = answer.Data.AsObject().SelectMany(field => Ids.Under(field.Value!)).ToList();
        Assert.Equal(2 + 5 + 1 + 3 + 5 + 1 + 3 + 3 + 4 + 3 + 2, ids.Count);

        var found = await server.AskAsync(Nodes, new { ids });

        Assert.Equal(ids, found.Data["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
    }

    [DatabaseFact]
    public async Task A_node_that_does_not_exist_is_null_without_an_error()
    {
        var answer = await server.AskAsync("query ($a: ID!, $b: ID!, $c: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } c: node(id: $c) { id } }", new
        {
            a = Id("Plan", "nowhere"),
            b = Id("Nonsense", "accueil"),
            c = Id("plan", "accueil"),
        });

        Assert.Equal("""{"a":null,"b":null,"c":null}""", answer.Data.ToJsonString());
    }

    [DatabaseFact]
    public async Task A_malformed_id_fails_the_field_alone()
    {
        var answer = await server.AskAsync("""{ node(id: "not base64!") { id } themes { code } }""");

        Assert.Equal(200, answer.Status);
        answer.HasError(
            """
            {
              "message": "The value \"not base64!\" is not an id of this API: use the \"id\" field of an object that it returned.",
              "locations": [{"line": 1, "column": 3}], "path": ["node"], "extensions": {"originalValue": "not base64!"}
            }
            """);
        Assert.Equal("""{"node":null,"themes":[{"code":"hebergement"},{"code":"langue"},{"code":"emploi"}]}""", answer.Json["data"]!.ToJsonString());
    }

    [DatabaseFact]
    public async Task A_malformed_id_among_several_leaves_no_data_because_nodes_is_never_null()
    {
        var answer = await server.AskAsync($$"""{ nodes(ids: ["{{Id("Plan", "accueil")}}", "bm8gY29sb24="]) { id } }""");

        Assert.Equal(200, answer.Status);
        answer.HasError(
            """
            {
              "message": "The value \"bm8gY29sb24=\" is not an id of this API: use the \"id\" field of an object that it returned.",
              "locations": [{"line": 1, "column": 3}], "path": ["nodes"], "extensions": {"originalValue": "bm8gY29sb24="}
            }
            """);
        Assert.Null(answer.Json["data"]);
        Assert.Empty(answer.Commands);
    }

    [DatabaseFact]
    public async Task A_malformed_id_in_a_variable_is_refused_before_anything_is_executed()
    {
        var answer = await server.AskAsync("query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }", new { id = "not base64!" });

        Assert.Equal(400, answer.Status);
        Assert.False(answer.Json.AsObject().ContainsKey("data"));
        Assert.Empty(answer.Commands);
        answer.HasError(
            """
            {
              "message": "The variable \"$id\" has an invalid value: \"not base64!\" is not an id of this API: use the \"id\" field of an object that it returned.",
              "locations": [{"line": 1, "column": 8}], "extensions": {"variable": "id", "originalValue": "not base64!"}
            }
            """);
    }

    [DatabaseFact]
    public async Task Malformed_ids_in_a_filter_in_a_variable_are_found_wherever_they_are()
    {
        var answer = await server.AskAsync("query ($where: PlanFilterInput) { plans(where: $where) { nodes { id } } }", new { where = new { id = new { @in = new[] { Id("Plan", "accueil"), "x" } } } });

        Assert.Equal(400, answer.Status);
        Assert.StartsWith("The variable \"$where.id.in[1]\" has an invalid value: \"x\" is not an id of this API", (string)answer.Error["message"]!, StringComparison.Ordinal);
    }

    private static string Id(string type, string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{key}"));
}
