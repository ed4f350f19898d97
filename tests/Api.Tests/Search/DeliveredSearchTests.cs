using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Search;

/// <summary>What people type, on the delivered dataset.</summary>
public sealed class DeliveredSearchTests
{
    private const string Document =
        """
        query ($text: String!, $first: Int, $after: String, $last: Int, $before: String) {
          search(text: $text, first: $first, after: $after, last: $last, before: $before) {
            totalCount
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            edges {
              matched
              node {
                ... on Node { id }
                ... on Actor { code: slug }
                ... on Commitment { code }
                ... on FundedAction { code }
                ... on Indicator { code }
                ... on Plan { code }
                ... on Document { code }
              }
            }
          }
        }
        """;

    [Theory]
    [InlineData("primo levi", "centre-primo-levi", "Primo Levi")]
    [InlineData("association primo levi", "centre-primo-levi", "association Primo Lévi")]
    [InlineData("france tere d'asile", "france-terre-d-asile", "France terre d’asile")]
    [InlineData("FTDA", "france-terre-d-asile", "FTDA")]
    [InlineData("dases", "dases", "DASES")]
    [InlineData("direction de l'action sociale", "dases", "Direction de l’Action Sociale, de l’Enfance et de la Santé")]
    [InlineData("emmaus solidarite", "emmaus-solidarite", "Emmaüs Solidarité")]
    [InlineData("Emmaüs Solidartié", "emmaus-solidarite", "Emmaüs Solidartié")]
    [InlineData("emaus solidarite", "emmaus-solidarite", "Emmaüs Solidarité")]
    [InlineData("solidarité EMMAÜS", "emmaus-solidarite", "Emmaüs Solidarité")]
    [InlineData("hotel dieu", "hotel-dieu", "Hôtel-Dieu")]
    [InlineData("hôtel-Dieu", "hotel-dieu", "Hôtel-Dieu")]
    [InlineData("1.a.3", "1.a.3", "1.a.3")]
    [InlineData("mobilisation-2019", "mobilisation-2019", "mobilisation-2019")]
    [InlineData("a16.2", "A16.2", "A16.2")]
    public async Task The_best_hit_comes_first_and_says_why(string text, string code, string matched) => Assert.Equal((code, matched), (await FindAsync(text))[0]);

    [Fact]
    public async Task An_alias_of_several_actors_finds_them_all() =>
        Assert.Equal(
            ["emmaus-alternatives", "emmaus-connect", "emmaus-defi", "emmaus-international", "emmaus-solidarite"],
            (await FindAsync("emmaus")).Select(hit => hit.Code).Where(code => code.StartsWith("emmaus", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("francais")]
    [InlineData("aprentissage du francais")]
    [InlineData("apprentisage du français")]
    public async Task Language_learning_is_found(string text) =>
        Assert.Contains((await FindAsync(text)).Take(5), hit => hit.Matched.Contains("français", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public async Task Words_without_accents_in_capitals_or_with_endings_find_the_same()
    {
        var refugees = await IdsAsync("accueil des réfugiés");

        Assert.NotEmpty(refugees);
        Assert.Equal(refugees, await IdsAsync("ACCUEIL DES REFUGIES"));
        Assert.Equal(refugees, await IdsAsync("  accueil,   les «réfugiés» "));
        Assert.Equal(refugees.Order(), (await IdsAsync("réfugiés accueil")).Order());
    }

    [Theory]
    [InlineData("sante", 7)]
    [InlineData("aprentissage du francais", 3)]
    public async Task Pages_neither_overlap_nor_leave_gaps(string text, int size)
    {
        var (forward, backward) = (new List<string>(), new List<string>());
        string? after = null, before = null;
        do
        {
            var page = await PageAsync(new { text, first = size, after });
            Assert.Equal(forward.Count > 0, (bool)page["pageInfo"]!["hasPreviousPage"]!);
            forward.AddRange(IdsOf(page));
            after = (bool)page["pageInfo"]!["hasNextPage"]! ? (string?)page["pageInfo"]!["endCursor"] : null;
        }
        while (after is not null);
        do
        {
            var page = await PageAsync(new { text, last = size, before });
            Assert.Equal(backward.Count > 0, (bool)page["pageInfo"]!["hasNextPage"]!);
            backward.InsertRange(0, IdsOf(page));
            before = (bool)page["pageInfo"]!["hasPreviousPage"]! ? (string?)page["pageInfo"]!["startCursor"] : null;
        }
        while (before is not null);

        Assert.True(forward.Count > size);
        Assert.Equal(forward.Count, forward.Distinct().Count());
        Assert.Equal(forward, backward);
        Assert.Equal(forward.Count, (int)(await PageAsync(new { text, first = 1 }))["totalCount"]!);
    }

    [Fact]
    public async Task Commands_follow_from_the_kinds_found_whatever_the_hits()
    {
        var answer = await DeliveredServer.AskAsync("{ search(text: \"sante\", first: 50) { totalCount edges { matched node { ... on Actor { name } ... on Commitment { title } } } } }");

        Assert.Equal(50, answer.Data["search"]!["edges"]!.AsArray().Count);
        Assert.InRange(answer.Commands.Count, 4, 5);
    }

    private static async Task<List<(string Code, string Matched)>> FindAsync(string text) =>
        [.. (await PageAsync(new { text, first = 20 }))["edges"]!.AsArray().Select(edge => ((string)edge!["node"]!["code"]!, (string)edge["matched"]!))];

    private static async Task<List<string>> IdsAsync(string text) => IdsOf(await PageAsync(new { text, first = 50 }));

    private static List<string> IdsOf(System.Text.Json.Nodes.JsonNode page) => [.. page["edges"]!.AsArray().Select(edge => (string)edge!["node"]!["id"]!)];

    private static async Task<System.Text.Json.Nodes.JsonNode> PageAsync(object variables) => (await DeliveredServer.AskAsync(Document, variables)).Data["search"]!;
}
