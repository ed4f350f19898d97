using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Exports;

/// <summary>What stands in the files, to the byte.</summary>
public sealed partial class ExportFileTests
{
    private const string Grants = "where=%7B%22recipient%22:%7B%22slug%22:%7B%22eq%22:%22emmaus%22%7D%7D%7D&order=[%7B%22amount%22:%22DESC%22%7D]";

    [Fact]
    public async Task Csv_has_the_named_columns_and_the_citations()
    {
        var answer = await GetAsync($"/exports/fundings.csv?{Grants}&fields=code,amount,year,funder.name,fundedAction.themes.code,recipient.slug");

        Assert.Equal(
            """
            code,amount,year,funder.name,fundedAction.themes.code,recipient.slug,citations.document.code,citations.firstLine,citations.lastLine,citations.printed
            cours-total,1000.01,2021,,langue;hebergement,emmaus,budget-2021,7,7,"1 000,01 €"
            cours-dases,600,2021,Direction de la santé,langue;hebergement,emmaus,budget-2021,8,8,600 €

            """.ReplaceLineEndings("\r\n"),
            answer.Body);
        Assert.Equal("2", answer.Header("X-Total-Count"));
        Assert.Equal("text/csv; charset=utf-8; header=present", answer.Header("Content-Type"));
        Assert.Matches("^attachment; filename=\"transverse-fundings-[0-9a-f]{12}.csv\"$", answer.Header("Content-Disposition"));
    }

    [Fact]
    public async Task Groups_are_exported_by_the_same_road() => Assert.Equal(
        """
        key.year,key.recipient.slug,key.recipient.name,groupedBy,count,measures.amount.sum,citations.document.code,citations.firstLine,citations.lastLine
        2021,emmaus,Emmaüs Exemple,YEAR;RECIPIENT,1,600,budget-2021,8,8

        """.ReplaceLineEndings("\r\n"),
        (await GetAsync("/exports/fundingGroups.csv?by=YEAR,RECIPIENT&fields=key.year,key.recipient.slug,key.recipient.name,groupedBy,count,measures.amount.sum")).Body);

    [Fact]
    public async Task Csv_starts_with_a_byte_order_mark_on_demand()
    {
        var client = (await SampleServer.Sqlite.Started).Client;

        Assert.Equal("EFBBBF636F6465", Convert.ToHexString(await client.GetByteArrayAsync("/exports/places.csv?fields=code&bom=true"))[..14]);
        Assert.Equal("636F6465", Convert.ToHexString(await client.GetByteArrayAsync("/exports/places.csv?fields=code"))[..8]);
    }

    [Fact]
    public async Task Usual_columns_are_values_and_the_codes_and_names_of_what_they_refer_to() => Assert.Equal(
        "code,amount,qualifier,year,funder.slug,funder.name,recipient.slug,recipient.name,fundedAction.code,fundedAction.title,document.code,document.title,label,nature,accounting,"
        + "partOf.code,partOf.label,citations.document.code,citations.firstLine,citations.lastLine,citations.printed",
        (await GetAsync("/exports/fundings.csv")).Body.Split("\r\n")[0]);

    [Fact]
    public async Task Json_lines_begin_with_what_the_file_is()
    {
        var answer = await GetAsync($"/exports/fundings.jsonl?{Grants}&fields=code,amount,funder.name");

        Snapshot.Match(Timeless(answer));
        Assert.Equal("application/jsonl; charset=utf-8", answer.Header("Content-Type"));
    }

    [Fact]
    public async Task Metadata_describe_the_columns_of_a_csv_file()
    {
        var csv = await GetAsync($"/exports/fundings.csv?{Grants}&fields=code,amount,funder.name");
        var link = LinkTarget().Match(csv.Header("Link")!).Groups[1].Value;

        var metadata = await GetAsync(link);

        Snapshot.Match(ReadableJson.Of(JsonNode.Parse(Timeless(metadata))));
        Assert.Equal("application/csvm+json", metadata.Header("Content-Type"));
        Assert.Equal(csv.Header("Content-Location"), (string?)metadata.Json["url"]);
    }

    [Fact]
    public async Task A_workbook_holds_what_GraphQL_answers_with_citations_and_what_it_is()
    {
        var client = (await SampleServer.Sqlite.Started).Client;
        var data = await SampleServer.Sqlite.AskAsync("{ observations { nodes { indicator { code } value text citations { document { code } firstLine lastLine printed } } } }");
        var nodes = data.Data["observations"]!["nodes"]!.AsArray();

        using var workbook = SpreadsheetDocument.Open(new MemoryStream(await client.GetByteArrayAsync("/exports/observations.xlsx?fields=indicator.code,value,text")), isEditable: false);

        Assert.Equal(["Données", "Citations", "À propos"], workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(workbook).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(
            nodes.Select(node => $"{node!["indicator"]!["code"]}|{node["value"]}|{node["text"]}"),
            Rows(workbook, 0).Skip(1).Select(row => string.Join('|', row.Take(3))));
        Assert.Equal(
            nodes.SelectMany((node, index) => node!["citations"]!.AsArray()
                .Select(citation => $"{index + 2}|{citation!["document"]!["code"]}|{citation["firstLine"]}|{citation["lastLine"]}|{citation["printed"]}")),
            Rows(workbook, 1).Skip(1).Select(row => string.Join('|', row)));
        var about = Rows(workbook, 2).ToLookup(row => row[0], row => row[1]);
        Assert.Equal("observations", about["requête"].Single());
        Assert.Equal(nodes.Count.ToString(CultureInfo.InvariantCulture), about["lignes"].Single());
        Assert.Contains("Licence Ouverte 2.0", about["licence"].Single(), StringComparison.Ordinal);
        Assert.Equal(2, about["source"].Count());
    }

    [Theory]
    [InlineData("fundingGroups", "FUNDER", "fundings")]
    [InlineData("commitmentGroups", "LEVEL", "commitments")]
    [InlineData("observationGroups", "KIND", "observations")]
    public async Task A_workbook_of_groups_cites_the_lines_of_their_records(string source, string dimension, string records)
    {
        var client = (await SampleServer.Sqlite.Started).Client;
        var data = await SampleServer.Sqlite.AskAsync($"{{ {source}(by: [{dimension}]) {{ nodes {{ {records} {{ nodes {{ citations {{ document {{ code }} firstLine lastLine }} }} }} }} }} }}");

        using var workbook = SpreadsheetDocument.Open(new MemoryStream(await client.GetByteArrayAsync($"/exports/{source}.xlsx?by={dimension}&fields=count")), isEditable: false);

        Assert.Equal(["Données", "Citations", "À propos"], workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(workbook).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(["count", "citations.document.code", "citations.firstLine", "citations.lastLine"], Rows(workbook, 0)[0]);
        Assert.Equal(["row", "document", "firstLine", "lastLine"], Rows(workbook, 1)[0]);
        var cited = data.Data[source]!["nodes"]!.AsArray().SelectMany((node, index) => node![records]!["nodes"]!.AsArray()
            .SelectMany(record => record!["citations"]!.AsArray())
            .SelectMany(citation => Lines($"{index + 2} {citation!["document"]!["code"]}", (int)citation["firstLine"]!, (int)citation["lastLine"]!)));
        Assert.Equal(
            cited.Distinct().Order(StringComparer.Ordinal),
            Rows(workbook, 1).Skip(1).SelectMany(row => Lines($"{row[0]} {row[1]}", int.Parse(row[2], CultureInfo.InvariantCulture), int.Parse(row[3], CultureInfo.InvariantCulture)))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_has_no_citations_has_no_sheet_of_them()
    {
        var client = (await SampleServer.Sqlite.Started).Client;

        using var workbook = SpreadsheetDocument.Open(new MemoryStream(await client.GetByteArrayAsync("/exports/places.xlsx")), isEditable: false);

        Assert.Equal(["Données", "À propos"], workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    private static async Task<Answer> GetAsync(string address) => await (await SampleServer.Sqlite.Started).SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    // The version changes with the sample, and times with each run.
    private static string Timeless(Answer answer) =>
        Moment().Replace(answer.Body.Replace(Version().Match(answer.Header("Content-Location")!).Groups[1].Value, "(version)", StringComparison.Ordinal), "(moment)");

    private static IEnumerable<string> Lines(string place, int first, int last) => Enumerable.Range(first, last - first + 1).Select(line => $"{place} {line}");

    private static List<string[]> Rows(SpreadsheetDocument workbook, int sheet)
    {
        var id = workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ElementAt(sheet).Id!.Value!;
        var part = (WorksheetPart)workbook.WorkbookPart.GetPartById(id);
        return [.. part.Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray())];
    }

    [GeneratedRegex("<([^>]+)>")]
    private static partial Regex LinkTarget();

    [GeneratedRegex("version=([0-9a-f]{12})")]
    private static partial Regex Version();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")]
    private static partial Regex Moment();
}
