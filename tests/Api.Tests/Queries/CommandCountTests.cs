using System.Text.Json.Nodes;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Queries;

/// <summary>The number of commands follows from the shape of the query, whatever the rows.</summary>
public sealed class CommandCountTests
{
    private const string Tree =
        """
        query ($plans: Int, $commitments: Int) {
          plans(first: $plans, where: { commitments: { some: { participations: { some: { actor: { aliases: { any: true } } } } } } }) {
            nodes {
              code
              commitments(first: $commitments, where: { participations: { some: { actor: { aliases: { any: true } } } } }) {
                nodes {
                  code
                  participations {
                    actor { name aliases { name citations { firstLine document { code } } } }
                    citations { firstLine }
                  }
                }
              }
            }
          }
        }
        """;

    // plans, their commitments, participations, citations of participations, aliases, citations of aliases: actors and documents join.
    private const int CommandsOfTree = 6;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 25)]
    [InlineData(25, 1)]
    [InlineData(5, 5)]
    public async Task A_tree_takes_one_command_for_each_list_in_it(int plans, int commitments)
    {
        var answer = await DeliveredServer.AskAsync(Tree, new { plans, commitments });

        Assert.Equal(CommandsOfTree, answer.Commands.Count);
        Assert.Equal(CommandsOfTree, answer.Commands.Distinct().Count());
    }

    [Fact]
    public async Task Fifty_parents_have_the_same_commands_as_one()
    {
        const string document = "query ($first: Int) { commitments(first: $first, where: { participations: { any: true } }) { nodes { code participations { actor { aliases { name } } } } } }";

        var one = await DeliveredServer.AskAsync(document, new { first = 1 });
        var fifty = await DeliveredServer.AskAsync(document, new { first = 50 });

        Assert.Equal((1, 50), (Nodes(one).Count, Nodes(fifty).Count));
        Assert.Equal(3, one.Commands.Count);
        Assert.Equal(one.Commands, fifty.Commands);
    }

    [Fact]
    public async Task A_level_without_rows_takes_no_command()
    {
        var answer = await DeliveredServer.AskAsync("""{ commitments(where: { code: { eq: "none" } }) { nodes { participations { role } citations { firstLine } } totalCount } }""");

        Assert.Equal(2, answer.Commands.Count);
    }

    [Fact]
    public async Task References_take_no_command_of_their_own()
    {
        var answer = await DeliveredServer.AskAsync("{ observations { nodes { indicator { commitment { plan { owner { parent { name } } } section { document { code } } } } place { parent { name } } } } }");

        Assert.Single(answer.Commands);
    }

    [Fact]
    public async Task The_total_count_takes_one_command_more()
    {
        Assert.Equal(2, (await DeliveredServer.AskAsync("{ actors { nodes { slug } totalCount } }")).Commands.Count);
        Assert.Single((await DeliveredServer.AskAsync("{ actors { totalCount } }")).Commands);
        Assert.Single((await DeliveredServer.AskAsync("{ actors { nodes { slug } edges { cursor } pageInfo { hasNextPage } } }")).Commands);
    }

    [Fact]
    public async Task Introspection_and_type_names_take_no_command()
    {
        Assert.Empty((await DeliveredServer.AskAsync("""{ __typename __schema { types { name } } __type(name: "Actor") { fields { name } } }""")).Commands);
        Assert.Empty((await DeliveredServer.AskAsync("{ actors { __typename } }")).Commands);
    }

    private static JsonArray Nodes(Answer answer) => answer.Data["commitments"]!["nodes"]!.AsArray();
}
