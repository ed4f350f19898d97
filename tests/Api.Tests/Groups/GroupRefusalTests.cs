using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Groups;

public sealed class GroupRefusalTests
{
    [Theory]
    [InlineData(
        "{ fundingGroups(by: [YEAR, YEAR]) { totalCount } }", "GROUP_DIMENSION_TWICE",
        "The dimension YEAR stands twice in \"by\": give it once.")]
    [InlineData(
        "{ fundingGroups(by: [YEAR, FUNDER, RECIPIENT, NATURE, THEME]) { totalCount } }", "GROUP_TOO_MANY_DIMENSIONS",
        "A group has at most 4 dimensions, those of the groups above included, but 5 were given: give fewer.")]
    [InlineData(
        "{ fundingGroups(by: [YEAR, FUNDER, NATURE]) { nodes { breakdown(by: [THEME, STEP]) { count } } } }", "GROUP_TOO_MANY_DIMENSIONS",
        "A group has at most 4 dimensions, those of the groups above included, but 5 were given: give fewer.")]
    [InlineData(
        "{ fundingGroups(by: [YEAR]) { nodes { breakdown(by: [YEAR]) { count } } } }", "GROUP_DIMENSION_ABOVE",
        "These groups are grouped by YEAR already: break them down by another dimension.")]
    [InlineData(
        "{ fundingGroups(by: [YEAR]) { subtotals(by: [NATURE]) { count } } }", "GROUP_NOT_GROUPED",
        "The groups are not grouped by NATURE: subtotals are by dimensions of \"by\" above.")]
    [InlineData(
        "{ fundingGroups(by: [YEAR], order: [{ key: { nature: ASC } }]) { totalCount } }", "GROUP_NOT_GROUPED",
        "The order names \"key.nature\", but \"by\" does not hold NATURE: add it to \"by\", or order by something else.")]
    [InlineData(
        "{ fundingGroups(first: 1001) { totalCount } }", "HC0051",
        "A page holds at most 1000 items, but 1001 were asked for: ask for fewer and follow the cursors.")]
    [InlineData(
        "{ fundingGroups(first: 1, last: 1) { totalCount } }", "PAGING_MIXED",
        "Give \"first\" with \"after\", or \"last\" with \"before\", not a mixture: a page is counted from one end.")]
    [InlineData(
        "{ fundingGroups(by: [YEAR], after: \"WyIwMDAwMDAwMCJd\") { nodes { count } } }", "HC0078",
        "The cursor \"WyIwMDAwMDAwMCJd\" does not belong to this list: use one that the same field returned with the same \"order\".")]
    [InlineData(
        "{ fundingGroups(by: [YEAR]) { nodes { breakdown(by: [FUNDER], first: 2147483647) { count } } } }", "HC0047",
        "The operation has a type cost of 107,374,182,402, and the limit is 5,000: ask for smaller pages or fewer fields.")]
    [InlineData(
        "{ fundingGroups(by: [YEAR], first: 1) { nodes { breakdown(by: [FUNDER], first: 1001) { count } } } }", "HC0051",
        "A page holds at most 1000 items, but 1001 were asked for: ask for fewer and follow the cursors.")]
    [InlineData(
        "{ fundingGroups(by: [YEAR], first: -1) { nodes { count } } }", "HC0079",
        "A page can't hold -1 items: give 0 or more.")]
    [InlineData(
        "{ fundingGroups(by: [YEAR], before: \"nothing\") { nodes { count } } }", "HC0078",
        "The cursor \"nothing\" does not belong to this list: use one that the same field returned with the same \"order\".")]
    [InlineData(
        "{ observationGroups(by: [PLACE, PLACE]) { totalCount } }", "GROUP_DIMENSION_TWICE",
        "The dimension PLACE stands twice in \"by\": give it once.")]
    [InlineData(
        "{ fundingGroups(having: { or: [{ and: [{ or: [{ and: [{ or: [] }] }] }] }] }) { totalCount } }", "FILTER_TOO_DEEP",
        "A filter holds at most 4 \"and\" and \"or\" inside one another: ask in several requests.")]
    [InlineData(
        "{ fundingGroups(order: [{ count: ASC }, { count: ASC }, { count: ASC }, { count: ASC }, { count: ASC }, { count: ASC }, { count: ASC }, { count: ASC }, { count: ASC }]) { totalCount } }",
        "ORDER_TOO_LONG", "An order names at most 8 members, but 9 were given: name fewer.")]
    public async Task What_can_not_be_grouped_is_refused_with_the_reason(string document, string code, string message)
    {
        var answer = await DeliveredServer.AskAsync(document);

        Assert.Equal((code, message), (answer.ErrorCode, (string)answer.Error["message"]!));
    }

    [Theory]
    [InlineData("amount: { sum: { gt: 1e27 } }", 0)]
    [InlineData("amount: { sum: { lt: 1e27 } }", 2)]
    [InlineData("amount: { max: { gte: -1e27 } }", 2)]
    [InlineData("amount: { min: { neq: 600.005 } }", 2)]
    [InlineData("amount: { sum: { lt: 600.005 } }", 1)]
    [InlineData("amount: { sum: { gt: 599.995, lte: 600.001 } }", 1)]
    [InlineData("amount: { avg: { lt: 1e27 } }", 2)]
    [InlineData("amount: { sum: { in: [] } }, count: { gt: 0 }", 0)]
    public async Task Having_compares_with_numbers_that_no_group_could_have(string having, int groups)
    {
        var answer = await SampleServer.Sqlite.AskAsync($"{{ fundingGroups(by: [FUNDER], where: {{ code: {{ in: [\"cours-dases\", \"cours-total\"] }}, accounting: {{ neq: null }} }}, having: {{ {having} }}) {{ totalCount }} }}");

        Assert.Equal(groups, (int)answer.Data["fundingGroups"]!["totalCount"]!);
    }

    [Fact]
    public async Task Conditions_on_groups_are_limited()
    {
        const string document = "query ($having: FundingHavingInput) { fundingGroups(having: $having) { totalCount } }";

        var many = await DeliveredServer.AskAsync(document, new { having = new { or = Enumerable.Range(0, 300).Select(count => new { count = new { eq = count } }) } });
        var listed = await DeliveredServer.AskAsync(document, new { having = new { count = new { @in = Enumerable.Range(0, 101) } } });

        Assert.Equal(("FILTER_TOO_LARGE", "A filter holds at most 500 conditions: ask in several requests."), (many.ErrorCode, (string?)many.Error["message"]));
        Assert.Equal(("FILTER_LIST_TOO_LONG", "A filter lists at most 100 values, but 101 were given: ask in several requests."), (listed.ErrorCode, (string?)listed.Error["message"]));
    }

    [Theory]
    [InlineData("{ sums: fundingGroups(by: [YEAR]) { nodes { measures { amount { sum } } } } }", "sums")]
    [InlineData("{ fundingGroups(where: { document: { code: { in: [\"bleu-2022\", \"bilan-2017\"] } } }) { grandTotal { measures { amount { avg } } } } }", "fundingGroups")]
    public async Task Sums_over_several_documents_carry_a_warning(string document, string path)
    {
        var warnings = (await DeliveredServer.AskAsync(document)).Json["extensions"]!["warnings"];

        Assert.Equal(
            $$"""[{"code":"MIXED_DOCUMENTS","message":"These sums may mix several documents, which may print the same money or the same people: name one document in \"where\", or put DOCUMENT into \"by\".","path":["{{path}}"]}]""",
            warnings!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [InlineData("{ fundingGroups(by: [YEAR, DOCUMENT]) { nodes { measures { amount { sum } } } } }")]
    [InlineData("{ fundingGroups(where: { and: [{ document: { code: { eq: \"bleu-2022\" } } }] }) { grandTotal { measures { amount { sum } } } } }")]
    [InlineData("{ fundingGroups(by: [YEAR]) { nodes { count measures { amount { max } } } } }")]
    public async Task Nothing_else_carries_a_warning(string document) =>
        Assert.Null((await DeliveredServer.AskAsync(document)).Json["extensions"]!["warnings"]);

    [Fact]
    public async Task A_page_with_everything_takes_one_command_for_each_field_whatever_the_number_of_groups()
    {
        const string document =
            """
            query ($first: Int) {
              fundingGroups(by: [THEME], first: $first) {
                totalCount
                nodes { key { theme { name } } breakdown(by: [FUNDING_DIRECTION], first: 3) { key { fundingDirection { name } } count } fundings(first: 2) { nodes { label } totalCount } }
                grandTotal { count }
                remainder { count }
                subtotals(by: [THEME]) { count }
              }
            }
            """;

        var two = await DeliveredServer.AskAsync(document, new { first = 2 });
        var all = await DeliveredServer.AskAsync(document, new { first = 50 });

        // Groups, their number, grand total, remainder, subtotals; themes, breakdowns with their directions, records and their numbers.
        Assert.Equal(10, all.Commands.Count);
        Assert.Equal(two.Commands, all.Commands);
        Assert.True(all.Data["fundingGroups"]!["nodes"]!.AsArray().Count > 5);
    }
}
