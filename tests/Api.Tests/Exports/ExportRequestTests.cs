using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Exports;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Exports;

/// <summary>Addresses: what they give, and how they are refused.</summary>
public sealed class ExportRequestTests
{
    public static TheoryData<string> Sources => [.. ExportSource.Of(Api.Schema.TransverseSchema.Create()).Keys];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task An_export_has_as_many_rows_as_it_announces(string source)
    {
        var server = await DeliveredServer.Started;

        var head = await server.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/exports/{source}.jsonl"));
        var file = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"/exports/{source}.jsonl"));

        Assert.Equal(200, head.Status);
        Assert.Equal("", head.Body);
        Assert.Equal(head.Header("X-Total-Count"), file.Header("X-Total-Count"));
        Assert.Equal(file.Header("X-Total-Count"), $"{file.Body.Split('\n').Length - 2}");
    }

    [Fact]
    public async Task An_export_reads_a_page_of_many_rows_with_one_command_per_level()
    {
        var answer = await (await DeliveredServer.Started).SendAsync(new HttpRequestMessage(HttpMethod.Get, "/exports/observations.csv?fields=value"));

        var pages = 1 + (int.Parse(answer.Header("X-Total-Count")!, System.Globalization.CultureInfo.InvariantCulture) / 500);

        // The count, the dataset and its documents; rows and citations of each page; and the dataset again.
        Assert.True(pages > 1);
        Assert.Equal(3 + (2 * pages) + 2, answer.Commands.Count);
    }

    [Fact]
    public async Task An_export_of_groups_cites_a_page_with_two_commands()
    {
        var server = await DeliveredServer.Started;

        var answer = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/exports/observationGroups.csv?by=UNIT&fields=count"));
        var many = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/exports/observationGroups.csv?by=UNIT,YEAR,KIND,PLACE&fields=count"));

        // The count, the dataset and its documents; the groups of each page, their lines, the documents of the lines; and the dataset again.
        var rows = Rows(many);
        Assert.InRange(Rows(answer), 20, 500);
        Assert.InRange(rows, 501, 1000);
        Assert.Equal(8, answer.Commands.Count);
        Assert.Equal(11, many.Commands.Count);

        static int Rows(Answer answer) => int.Parse(answer.Header("X-Total-Count")!, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task The_address_of_a_version_gives_the_same_and_that_of_another_is_gone()
    {
        var first = await GetAsync("/exports/places.csv?fields=code");
        var again = await GetAsync(first.Header("Content-Location")!);
        var gone = await GetAsync("/exports/places.csv?version=000000000000");

        Assert.Equal(first.Body, again.Body);
        Assert.Equal(409, gone.Status);
        Assert.Equal("EXPORT_VERSION_GONE", gone.ErrorCode);
    }

    [Theory]
    [InlineData("fundings.csv?whom=1", "EXPORT_PARAMETER_UNKNOWN", "The export has no parameter \"whom\": give where, order, first, fields, bom, version.")]
    [InlineData("fundings.csv?where={", "HC0012", "The parameter \"where\" is not valid JSON: send what the argument \"where\" takes in GraphQL's variables.")]
    [InlineData("fundings.csv?fields=nothing", "EXPORT_FIELDS_INVALID", "The column \"nothing\" leads nowhere: \"Funding\" has no field \"nothing\".")]
    [InlineData("fundings.csv?fields=funder", "EXPORT_FIELDS_INVALID", "The column \"funder\" ends at an object: name one of the fields of \"Actor\" after a dot.")]
    [InlineData("fundings.csv?fields=funder.fundingsGranted.totalCount", "EXPORT_FIELDS_INVALID", "The column \"funder.fundingsGranted.totalCount\" leads through \"fundingsGranted\", which has pages or arguments of its own: export it by itself.")]
    [InlineData("fundings.csv?fields=code}__schema{x", "EXPORT_FIELDS_INVALID", "The column \"code}__schema{x\" leads nowhere: \"Funding\" has no field \"code}__schema{x\".")]
    [InlineData("fundings.csv?fields=partOf.partOf.partOf.partOf.partOf.code", "EXPORT_FIELDS_INVALID", "The column \"partOf.partOf.partOf.partOf.partOf.code\" leads through 6 fields, and the limit is 5: name a shorter one.")]
    [InlineData("fundings.csv?first=-1", "EXPORT_PARAMETER_UNKNOWN", "The parameter \"first\" is \"-1\": give a number of rows, or leave it out for all.")]
    [InlineData("scdl.csv?fields=code", "EXPORT_PARAMETER_UNKNOWN", "The schema of the SCDL fixes the columns: leave \"fields\" out.")]
    public async Task What_can_t_be_exported_is_refused(string address, string code, string message)
    {
        var answer = await GetAsync($"/exports/{address}");

        Assert.Equal(400, answer.Status);
        answer.HasError(new JsonObject { ["message"] = message, ["extensions"] = new JsonObject { ["code"] = code } }.ToJsonString());
        Assert.Null(answer.Header("Content-Disposition"));
        Assert.Empty(answer.Commands);
    }

    [Theory]
    [InlineData("where=[1]")]
    [InlineData("where={\"amount\":{\"gt\":\"much\"}}")]
    [InlineData("where={\"amont\":{\"gt\":1}}")]
    [InlineData("order=[{\"amount\":\"UP\"}]")]
    [InlineData("where={\"label\":{\"eq\":{\"$ne\":1}}}")]
    public async Task Arguments_are_refused_as_GraphQL_refuses_variables(string parameter)
    {
        var name = parameter[..parameter.IndexOf('=', StringComparison.Ordinal)];
        var type = name == "where" ? "FundingFilterInput" : "[FundingSortInput!]";
        var asked = await SampleServer.Sqlite.AskAsync(
            $"query ($value: {type}) {{ fundings({name}: $value) {{ totalCount }} }}",
            new { value = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(parameter[(name.Length + 1)..]) });

        var answer = await GetAsync($"/exports/fundings.csv?{name}={Uri.EscapeDataString(parameter[(name.Length + 1)..])}");

        Assert.Equal(400, answer.Status);
        Assert.Equal(((string)asked.Error["message"]!).Replace("$value", $"${name}", StringComparison.Ordinal), (string?)answer.Error["message"]);
        Assert.Equal(asked.ErrorCode, answer.ErrorCode);
    }

    [Theory]
    [InlineData("observations.csv?fields=value&first=701", 701)]
    [InlineData("observations.csv?fields=value&first=500", 500)]
    [InlineData("fundingGroups.csv?by=%5B%22YEAR%22%5D&first=1", 1)]
    [InlineData("documents.csv?first=0", 0)]
    public async Task First_cuts_an_export(string address, int rows)
    {
        var answer = await (await DeliveredServer.Started).SendAsync(new HttpRequestMessage(HttpMethod.Get, $"/exports/{address}"));

        Assert.Equal($"{rows}", answer.Header("X-Total-Count"));
        Assert.Equal(rows, answer.Body.Split("\r\n").Length - 2);
        Assert.Contains($"first={rows}", answer.Header("Content-Location"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_with_quotes_is_a_value()
    {
        var answer = await GetAsync($"/exports/actors.csv?fields=slug&where={Uri.EscapeDataString("{\"name\":{\"eq\":\"x' OR '1'='1\"}}")}");

        Assert.Equal("0", answer.Header("X-Total-Count"));
        Assert.Equal("slug,citations.document.code,citations.firstLine,citations.lastLine,citations.printed\r\n", answer.Body);
    }

    [Fact]
    public async Task An_address_that_is_too_long_is_refused() =>
        Assert.Equal(HttpStatusCode.RequestUriTooLong, (await GetAsync($"/exports/actors.csv?fields={new string('a', 9_000)}")).Response.StatusCode);

    [Fact]
    public async Task Too_many_columns_are_refused() =>
        Assert.Equal("EXPORT_FIELDS_INVALID", (await GetAsync($"/exports/actors.csv?fields={string.Join(',', Enumerable.Repeat("slug", 61))}")).ErrorCode);

    [Theory]
    [InlineData("/exports/nothing.csv")]
    [InlineData("/exports/fundings.pdf")]
    [InlineData("/exports/search.csv")]
    public async Task Unknown_exports_are_not_found(string address) => Assert.Equal(404, (await GetAsync(address)).Status);

    [Fact]
    public async Task The_list_of_exports_names_addresses_parameters_and_columns()
    {
        var answer = await GetAsync("/exports");

        var fundings = answer.Json.AsArray().Single(source => (string?)source!["name"] == "fundings")!;
        Assert.Equal("""["/exports/fundings.csv","/exports/fundings.csv-metadata.json","/exports/fundings.jsonl","/exports/fundings.xlsx"]""", fundings["addresses"]!.ToJsonString());
        Assert.Equal("""["where","order","first","fields","bom","version"]""", fundings["parameters"]!.ToJsonString());
    }

    [Fact]
    public async Task A_client_that_leaves_stops_the_export()
    {
        var server = await DeliveredServer.Started;
        using var scope = server.Services.CreateScope();
        using var left = new CancellationTokenSource();
        var source = ExportSource.Of(server.Services.GetRequiredService<GraphQL.TypeSystem.Schema>())["commitments"];
        var request = new ExportRequest(source, [], [ExportColumns.Column(source.Item, "code")], Fields: null, ByteOrderMark: false);
        var pages = server.Services.GetRequiredService<ExportReader>().PagesAsync(request, request.Columns, scope.ServiceProvider, left.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var page in pages) await left.CancelAsync();
        });
    }

    private static async Task<Answer> GetAsync(string address) => await (await SampleServer.Sqlite.Started).SendAsync(new HttpRequestMessage(HttpMethod.Get, address));
}
