using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Http;

/// <summary>The header GraphQL-Cost, on the public schema.</summary>
public sealed class CostHeaderTests
{
    [Theory]
    [InlineData("{ fundings(first: 50) { nodes { amount citations { printed } } } }", 61, 152)]
    [InlineData("{ fundings { nodes { amount } } }", 11, 12)]
    [InlineData("""{ actors(where: { name: { contains: "a" } }) { nodes { name } } }""", 42, 12)]
    [InlineData("""{ actors(where: { participations: { some: { role: { eq: LEAD } } } }, order: [{ name: ASC }]) { nodes { name } } }""", 63, 12)]
    [InlineData("{ actors { totalCount } }", 20, 2)]
    [InlineData("""{ planByCode(code: "accueil") { commitments(first: 5) { nodes { title } } } }""", 12, 8)]
    [InlineData("{ themes { name commitments { totalCount } } }", 230, 41)]
    [InlineData("""{ node(id: "x") { id } }""", 10, 2)]
    [InlineData("""{ nodes(ids: ["x"]) { id ... on Actor { aliases { name } } } }""", 60, 301)]
    [InlineData("{ dataset { version counts { kind } coverage { notes } } }", 71, 17)]
    public async Task An_operation_costs(string document, double fieldCost, double typeCost)
    {
        var answer = await SendAsync(document, "validate");

        Assert.Equal(200, answer.Status);
        Assert.Empty(answer.Commands);
        Assert.Equal($$"""{"extensions":{"operationCost":{"fieldCost":{{fieldCost}},"typeCost":{{typeCost}}""" + "}}}", answer.Body);
    }

    [Fact]
    public async Task A_report_comes_with_the_answer()
    {
        var answer = await SendAsync(Requests.Themes, "Report");

        Assert.NotNull(answer.Data["themes"]);
        Assert.Equal("""{"fieldCost":10,"typeCost":21}""", answer.Json["extensions"]!["operationCost"]!.ToJsonString());
    }

    [Fact]
    public async Task Another_value_asks_for_nothing() => Assert.Null((await SendAsync(Requests.Themes, "maybe")).Json["extensions"]!["operationCost"]);

    [Fact]
    public async Task What_is_invalid_has_no_cost()
    {
        var answer = await SendAsync("{ nothing }", "validate");

        Assert.Equal(400, answer.Status);
        Assert.Null(answer.Json["extensions"]);
    }

    private static async Task<Answer> SendAsync(string document, string header)
    {
        var request = Requests.GetDocument(document);
        request.Headers.Add("GraphQL-Cost", header);
        return await (await SampleServer.Sqlite.Started).SendAsync(request);
    }
}
